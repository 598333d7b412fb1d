package org.chungtay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.chungtay.publish.OutputRefused;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells what went wrong outside the content: wrong use is exit code 2, a fault of the machine or
/// of the program 3.
record Faults(Console console) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
    return switch (fault) {
      case UsageException usage -> {
        console.tell(usage.key(), usage.arguments());
        yield ExitCode.USAGE.value();
      }
      case OutputRefused refused -> {
        console.tell(
            switch (refused.reason()) {
              case HOLDS_SOURCES -> "cli.holdsSources";
              case FOREIGN -> "cli.foreign";
              case NOT_A_FOLDER -> "cli.notAFolder";
            },
            Map.of("file", refused.file(), "dir", outputOf(arguments)));
        yield ExitCode.USAGE.value();
      }
      case UncheckedIOException disk -> {
        console.tell("cli.disk", Map.of("what", text(disk), "reason", reason(disk)));
        yield ExitCode.FAULT.value();
      }
      default -> {
        console.tell("cli.bug", Map.of("what", text(fault)));
        fault.printStackTrace(console.errWriter());
        yield ExitCode.FAULT.value();
      }
    };
  }

  private static String outputOf(ParseResult arguments) {
    ParseResult command = arguments.hasSubcommand() ? arguments.subcommand() : arguments;
    return command.matchedOptionValue("--out", (Object) "public").toString();
  }

  private static String text(Exception fault) {
    return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
  }

  private static String reason(UncheckedIOException disk) {
    IOException cause = Objects.requireNonNull(disk.getCause());
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}
