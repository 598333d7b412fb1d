package org.chungtay.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chungtay.model.Language;
import org.chungtay.model.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// Where the program starts.
public final class Main {

  private Main() {}

  @SuppressWarnings("SystemExitOutsideMain") // this is main
  public static void main(String[] arguments) {
    System.exit(exitCode(arguments));
  }

  /// What goes wrong before there is a console to tell it on is a fault like any other.
  private static int exitCode(String[] arguments) {
    try {
      return run(arguments, keyboard(), System.out, System.err);
    } catch (Throwable fault) {
      fault.printStackTrace();
      return ExitCode.FAULT.value();
    }
  }

  /// Runs one command and returns its exit code.
  ///
  /// @param keyboard where someone answers questions, or null where nobody does
  static int run(
      String[] arguments, @Nullable BufferedReader keyboard, PrintStream out, PrintStream err) {
    Console console = new Console(keyboard, out, err, Messages.of(language(List.of(arguments))));
    CommandLine command = new CommandLine(new ChungTay(console), new Commands(console));
    command.setResourceBundle(new HelpTexts(console.messages()));
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.hasColour() ? Ansi.ON : Ansi.OFF));
    command.setOut(console.outWriter());
    command.setErr(console.errWriter());
    command.setUsageHelpAutoWidth(true);
    command.setParameterExceptionHandler(new UsageFaults(console));
    Faults faults = new Faults(console);
    command.setExecutionExceptionHandler(faults);
    try {
      return command.execute(arguments);
    } catch (Error fault) {
      // Picocli hands over exceptions alone.
      return faults.tell(fault);
    }
  }

  /// Questions need a terminal on both sides: what a script sends is no answer to them.
  @SuppressWarnings("SystemConsoleNull") // on JDK 25 it is null again where there is no terminal
  private static @Nullable BufferedReader keyboard() {
    java.io.Console terminal = System.console();
    return terminal != null && terminal.isTerminal()
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : null;
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
