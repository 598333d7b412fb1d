package org.chungtay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Problem;

/// Someone who does what a hint says, at the place that a problem names, and nothing else.
final class Writer {

  private static final Pattern PAIR = Pattern.compile("(?s)[\\w-]+: .*|[\\w-]+:\\n.*|- .*");

  /// What a writer knows, where an example leaves it open.
  private static final Map<String, String> VALUES =
      Map.of(
          "date", "2023-03-26",
          "metric", "so-truong",
          "scope", "city",
          "value", "3",
          "src", "le-ky.png",
          "from", "2021",
          "to", "2023");

  /// A value inside of brackets, or one that has its line to itself.
  private static final Pattern VALUE =
      Pattern.compile("\"[^\"]*\"|'[^']*'|[^,\\[\\]{}]+(?=[,\\]}])|.+");

  private final Path site;
  private final Problem problem;
  private final Path file;
  private final List<String> lines;

  private Writer(Path site, Problem problem) throws IOException {
    this.site = site;
    this.problem = problem;
    this.file = site.resolve(problem.file().value());
    this.lines =
        Files.isRegularFile(file)
            ? new ArrayList<>(List.of(new String(Files.readAllBytes(file), UTF_8).split("\n", -1)))
            : List.of();
  }

  /// What a writer does about one problem.
  interface Hand {
    void follow(Writer writer) throws IOException;
  }

  /// Follows the hints of these problems, from the end of each file to its beginning, so that no
  /// place moves before it is reached.
  static void follow(Path site, List<Problem> problems, Map<String, Hand> hands)
      throws IOException {
    for (Problem problem :
        problems.stream().sorted(Collections.reverseOrder(Problem.ORDER)).toList()) {
      Writer writer = new Writer(site, problem);
      hands.getOrDefault(problem.code().key(), Writer::suggestion).follow(writer);
      if (Files.exists(writer.file)) {
        Files.writeString(writer.file, String.join("\n", writer.lines));
      }
    }
  }

  String argument(String name) {
    return problem.arguments().get(name);
  }

  boolean has(String argument) {
    return problem.arguments().containsKey(argument);
  }

  /// Writes what is proposed in place of what stands there.
  void suggestion() {
    if (has("example")) {
      example(argument("example"));
      return;
    }
    String suggestion = argument("suggestion");
    if (suggestion == null) {
      throw new IllegalStateException("nobody has said how to follow the hint of " + problem);
    }
    if (PAIR.matcher(suggestion).matches()) {
      entry(suggestion);
      return;
    }
    String line = line();
    // The longest of what was written that stands there: an id, a name, a target.
    problem.arguments().entrySet().stream()
        .filter(argument -> !argument.getKey().equals("suggestion"))
        .map(Map.Entry::getValue)
        .filter(written -> !written.isEmpty() && line.startsWith(written, column()))
        .max(Comparator.comparingInt(String::length))
        .ifPresentOrElse(
            written ->
                line(
                    line.substring(0, column())
                        + suggestion
                        + line.substring(column() + written.length())),
            () -> value(suggestion));
  }

  /// Writes an example, with something in place of what it leaves open.
  private void example(String example) {
    String filled = example.replace("[…, …]", "[dong-da, soc-son]");
    for (Map.Entry<String, String> value : VALUES.entrySet()) {
      filled = filled.replace(value.getKey() + ": …", value.getKey() + ": " + value.getValue());
    }
    filled = filled.replace("…", "Chữ Thay Vào");
    if (filled.startsWith("{")) {
      value(filled);
    } else {
      entry(filled);
    }
  }

  /// Writes this value in place of the one that begins there.
  void value(String value) {
    Matcher written = VALUE.matcher(line().substring(column()));
    if (!written.lookingAt()) {
      throw new IllegalStateException("no value at " + problem);
    }
    line(line().substring(0, column()) + value + line().substring(column() + written.end()));
  }

  /// Writes this entry in place of the one whose key or dash stands on the line, with all of its
  /// lines.
  void entry(String entry) {
    int row = row();
    String dash = entry.startsWith("- ") ? "" : "(?:- )?";
    Matcher start = Pattern.compile("\\s*" + dash).matcher(lines.get(row));
    while (!entry.startsWith("- ") && !keyOf(lines.get(row)).equals(keyOf(entry))) {
      row--;
    }
    start.reset(lines.get(row));
    String before = start.lookingAt() ? start.group() : "";
    lines.set(row, before + entry.lines().findFirst().orElseThrow());
    while (row + 1 < lines.size() && belongs(lines.get(row + 1), before.length())) {
      lines.remove(row + 1);
    }
    List<String> more = entry.lines().skip(1).map(" ".repeat(before.length())::concat).toList();
    lines.addAll(row + 1, more);
  }

  private static String keyOf(String line) {
    return line.strip().replaceFirst("^- ", "").replaceFirst("\\s*[:：].*(?s:.*)", "");
  }

  private static boolean belongs(String line, int indent) {
    return line.length() > indent
        && (Character.isWhitespace(line.charAt(indent)) || (indent == 0 && line.startsWith("- ")));
  }

  /// Puts the whole value in quotes, with the lines in which it goes on.
  void enclose() {
    line(line().substring(0, column()) + '"' + line().substring(column()));
    int last = row();
    while (belongs(lines.get(last + 1), indent().length())) {
      last++;
    }
    lines.set(last, lines.get(last) + '"');
  }

  /// Adds the file that is missing beside the one that names it.
  void addFile() throws IOException {
    Path added = file.resolveSibling(argument("target"));
    String source = added.toString().endsWith(".pdf") ? "so.pdf" : "le-ky.png";
    Files.copy(file.resolveSibling(source), added);
  }

  /// Writes this in place of something on the line.
  void replace(String written, String by) {
    String line = line();
    if (!line.contains(written)) {
      throw new IllegalStateException("no '" + written + "' in: " + line);
    }
    line(line.replace(written, by));
  }

  void replaceFrom(int line, String written, String by) {
    lines.set(line - 1, lines.get(line - 1).replace(written, by));
  }

  void deleteLine() {
    lines.remove(row());
  }

  void lineAbove(String line) {
    lines.add(row(), line);
  }

  void lineBelow(String line) {
    lines.add(row() + 1, line);
  }

  void append(String line) {
    lines.add(line);
  }

  void text(String text) {
    lines.clear();
    lines.addAll(text.lines().toList());
  }

  String text() {
    return String.join("\n", lines);
  }

  String line() {
    return lines.get(row());
  }

  void line(String line) {
    lines.set(row(), line);
  }

  int column() {
    return problem.column() - 1;
  }

  private int row() {
    return problem.line() - 1;
  }

  String indent() {
    return line().replaceFirst("\\S.*", "");
  }

  void rename(String name) throws IOException {
    if (Files.exists(file)) {
      Files.move(file, file.resolveSibling(name));
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  Path site() {
    return site;
  }
}
