package org.chungtay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chungtay.publish.OutputRefused;
import org.chungtay.publish.PublishingStopped;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells what went wrong outside the content: wrong use is exit code 2, a fault of the machine or
/// of the program 3.
record Faults(Console console) implements IExecutionExceptionHandler {

  /// Lines of a stack trace that are shown; one that ran over its bounds has thousands.
  private static final int TRACE = 100;

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
              case NOT_OURS -> "cli.notOurs";
              case PRECIOUS -> "cli.precious";
              case NOT_A_FOLDER -> "cli.notAFolder";
              case DANGLING -> "cli.dangling";
              case LINK -> "cli.link";
              case CACHE_IS_A_LINK -> "cli.cacheIsALink";
              case NAME_TOO_LONG -> "cli.nameTooLong";
              case NOT_WRITABLE -> "cli.notWritable";
              case NO_SPACE -> "cli.noSpace";
            },
            Map.of("file", refused.file(), "dir", outputOf(arguments)));
        yield exit(refused.reason()).value();
      }
      case PublishingStopped stopped -> {
        console.tell(
            "cli.stopped",
            Map.of(
                "what",
                text(stopped),
                "reason",
                reason(stopped),
                "n",
                String.valueOf(stopped.published()),
                "m",
                String.valueOf(stopped.toPublish()),
                "d",
                String.valueOf(stopped.deleted()),
                "k",
                String.valueOf(stopped.toDelete())));
        yield ExitCode.FAULT.value();
      }
      case UncheckedIOException disk -> {
        console.tell("cli.disk", Map.of("what", text(disk), "reason", reason(disk)));
        yield ExitCode.FAULT.value();
      }
      default -> tell(fault);
    };
  }

  private static ExitCode exit(OutputRefused.Reason reason) {
    return switch (reason) {
      case NAME_TOO_LONG, NOT_WRITABLE, NO_SPACE -> ExitCode.FAULT;
      case HOLDS_SOURCES,
          FOREIGN,
          NOT_OURS,
          PRECIOUS,
          NOT_A_FOLDER,
          DANGLING,
          LINK,
          CACHE_IS_A_LINK ->
          ExitCode.USAGE;
    };
  }

  /// Tells of a fault that nobody foresaw.
  int tell(Throwable fault) {
    if (isOutOfMemory(fault)) {
      console.tell("cli.memory", Map.of());
    } else {
      console.tell("cli.bug", Map.of("what", text(fault)));
      StringWriter trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace));
      trace.toString().lines().limit(TRACE).forEach(console.errWriter()::println);
    }
    return ExitCode.FAULT.value();
  }

  /// Whether memory ran out, on this thread or on one that worked for it.
  private static boolean isOutOfMemory(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .limit(TRACE)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }

  private static String outputOf(ParseResult arguments) {
    ParseResult command = arguments.hasSubcommand() ? arguments.subcommand() : arguments;
    return command.matchedOptionValue("--out", (Object) "public").toString();
  }

  private static String text(Throwable fault) {
    return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
  }

  private static String reason(UncheckedIOException disk) {
    IOException cause = Objects.requireNonNull(disk.getCause());
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}
