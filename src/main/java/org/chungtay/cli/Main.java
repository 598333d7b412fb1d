package org.chungtay.cli;

import java.io.PrintStream;
import java.util.List;
import org.chungtay.model.Language;
import org.chungtay.model.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// Where the program starts.
public final class Main {

  private Main() {}

  @SuppressWarnings("SystemExitOutsideMain") // this is main
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /// Runs one command and returns its exit code.
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    Console console = new Console(out, err, Messages.of(language(List.of(arguments))));
    CommandLine command = new CommandLine(new ChungTay(console), new Commands(console));
    command.setResourceBundle(new HelpTexts(console.messages()));
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.hasColour() ? Ansi.ON : Ansi.OFF));
    command.setOut(console.outWriter());
    command.setErr(console.errWriter());
    command.setUsageHelpAutoWidth(true);
    command.setParameterExceptionHandler(new UsageFaults(console));
    command.setExecutionExceptionHandler(new Faults(console));
    return command.execute(arguments);
  }

  /// The language has to be known before the arguments are read, because what is wrong with them is
  /// told in it.
  private static Language language(List<String> arguments) {
    int option = arguments.indexOf("--lang");
    boolean english =
        arguments.contains("--lang=en")
            || (option >= 0 && arguments.subList(option, arguments.size()).indexOf("en") == 1);
    return english ? Language.EN : Language.VI;
  }
}
