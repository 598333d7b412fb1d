package org.chungtay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.Similar;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells what is wrong with the arguments in the user's language: picocli's own words are English.
record UsageFaults(Console console) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    console.errWriter().println(message(fault));
    console.errWriter().println(help(fault.getCommandLine()));
    return ExitCode.USAGE.value();
  }

  private String message(ParameterException fault) {
    Messages messages = console.messages();
    ArgSpec argument = fault.getArgSpec();
    return switch (fault) {
      case UnmatchedArgumentException unmatched ->
          unmatched(unmatched.getCommandLine(), unmatched.getUnmatched().getFirst());
      case MissingParameterException missing ->
          messages.text("cli.missing", Map.of("x", missing.getMissing().getFirst().paramLabel()));
      default ->
          argument == null
              ? String.valueOf(fault.getMessage())
              : messages.text(
                  "cli.badValue",
                  Map.of(
                      "option", name(argument),
                      "value", String.valueOf(fault.getValue()),
                      "expected", argument.paramLabel()));
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String unmatched(CommandLine command, String word) {
    List<String> known = new ArrayList<>();
    boolean isOption = word.startsWith("-");
    if (isOption) {
      command.getCommandSpec().optionsMap().keySet().forEach(known::add);
    } else {
      known.addAll(command.getSubcommands().keySet());
    }
    Optional<String> near = Similar.nearest(word, known);
    String key = isOption ? "cli.unknownOption" : "cli.unknownCommand";
    return near.map(y -> console.messages().text(key, Map.of("x", word, "y", y)))
        .orElseGet(() -> console.messages().text(key + ".plain", Map.of("x", word)));
  }

  private String help(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    return console.messages().text("cli.seeHelp", Map.of("command", name + " --help"));
  }
}
