package org.chungtay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Pending;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.NumberText;
import org.jspecify.annotations.Nullable;

/// What the user sees. Standard output carries only what was asked for; everything else goes to
/// standard error.
final class Console {

  private static final int MOST_PLANNED = 10;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages messages;

  private final @Nullable BufferedReader keyboard;

  /// @param keyboard where someone answers questions, or null where nobody does
  Console(@Nullable BufferedReader keyboard, PrintStream out, PrintStream err, Messages messages) {
    this.keyboard = keyboard;
    // Whatever the locale says, Vietnamese goes out as UTF-8.
    this.out = new PrintWriter(out, true, StandardCharsets.UTF_8);
    this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    this.messages = messages;
  }

  Messages messages() {
    return messages;
  }

  PrintWriter outWriter() {
    return out;
  }

  PrintWriter errWriter() {
    return err;
  }

  /// Where problems go unless a file is named: what machines read is the answer that was asked for.
  ///
  /// @param people where a text for people goes
  PrintWriter writer(Format format, PrintWriter people) {
    return format == Format.text ? people : out;
  }

  /// Tells something beside the answer.
  void tell(String key, Map<String, String> arguments) {
    err.println(messages.text(key, arguments));
  }

  /// Tells what is not public yet, so that nobody waits for a page without knowing.
  void tell(Pending pending) {
    List<Pending.Planned> planned = pending.planned();
    for (Pending.Planned one : planned.subList(0, Math.min(MOST_PLANNED, planned.size()))) {
      tell(
          "cli.planned",
          Map.of(
              "file", Cells.harmless(one.file().value()),
              "title", Cells.harmless(one.title()),
              "until", one.until().replace('T', ' ')));
    }
    if (planned.size() > MOST_PLANNED) {
      tell("cli.planned.more", Map.of("n", String.valueOf(planned.size() - MOST_PLANNED)));
    }
    if (pending.drafts() > 0) {
      tell("cli.drafts", Map.of("n", String.valueOf(pending.drafts())));
    }
  }

  /// Whether there is someone to ask.
  boolean canAsk() {
    return keyboard != null;
  }

  /// Asks, and returns the line that was typed, or null when nothing more will be.
  @Nullable String ask(String question) {
    err.print(question + " ");
    err.flush();
    try {
      return keyboard == null ? null : keyboard.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the answer", e);
    }
  }

  /// A duration in seconds with one decimal, as the language writes it.
  String seconds(Duration time) {
    BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
    return NumberText.text(seconds, messages.language());
  }

  /// Whether someone is looking who can be shown a line that changes.
  boolean isTerminal() {
    return isTerminal(err) && !"dumb".equals(System.getenv("TERM"));
  }

  /// Whether what goes to this stream is read from a terminal. The launcher knows; Java cannot ask
  /// about standard error.
  @SuppressWarnings("ReferenceEquality") // which of the two it is, if any
  boolean isTerminal(PrintWriter stream) {
    return (stream == out && Boolean.getBoolean("chungtay.terminal.out"))
        || (stream == err && Boolean.getBoolean("chungtay.terminal.err"));
  }

  /// Whether colours are wanted, see no-color.org.
  boolean hasColour() {
    String noColour = System.getenv("NO_COLOR");
    return isTerminal() && (noColour == null || noColour.isEmpty());
  }
}
