package org.chungtay.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One command run in this process, as `Main` would run it.
public record Cli(int exit, String out, String err) {

  /// Runs a command with these arguments, in a script that answers no questions.
  public static Cli run(Object... arguments) {
    return run(null, arguments);
  }

  /// Runs a command for someone who types these lines.
  static Cli typing(String lines, Object... arguments) {
    return run(new BufferedReader(new StringReader(lines)), arguments);
  }

  private static Cli run(BufferedReader keyboard, Object[] arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new),
            keyboard,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Cli(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
