package org.chungtay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import tools.jackson.core.TokenStreamLocation;

/// The lines of a piece of YAML, numbered as in its file. An entry with a syntax error can be
/// blanked out so that the rest can be read.
final class YamlLines {

  private static final Pattern TOP_LEVEL_KEY =
      Pattern.compile("[\"']?([^\\s\"'#:-][^:\"']*?)[\"']?\\s*:.*");

  /// `title:Đống Đa`, which makes the whole block one text. Not `https://…`, which stands inside a
  /// text that runs over several lines.
  private static final Pattern KEY_WITHOUT_SPACE =
      Pattern.compile("([\\p{L}_][\\p{L}\\w-]*):(?!//)(\\S.*)");

  private final SourcePath file;
  private final List<String> original;
  private final List<String> lines;
  private final int firstLine;

  YamlLines(SourcePath file, String yaml, int firstLine) {
    this.file = file;
    this.firstLine = firstLine;
    this.original = List.of(yaml.split("\n", -1));
    this.lines = new ArrayList<>(original);
    lines.replaceAll(YamlLines::withoutControlCharacters);
  }

  SourcePath file() {
    return file;
  }

  /// What is to be parsed.
  String text() {
    return String.join("\n", lines);
  }

  /// The line of the file with this number, empty where there is none.
  String line(int number) {
    int index = number - firstLine;
    return index >= 0 && index < lines.size() ? lines.get(index) : "";
  }

  /// The parser's place, whose columns count code points, as a position in the file.
  Position position(TokenStreamLocation place) {
    int index = Math.clamp(place.getLineNr() - 1L, 0, lines.size() - 1);
    String line = lines.get(index);
    int points = Math.clamp(place.getColumnNr() - 1L, 0, line.codePointCount(0, line.length()));
    return new Position(index + firstLine, line.offsetByCodePoints(0, points) + 1);
  }

  char charAt(Position at) {
    String line = line(at.line());
    return at.column() <= line.length() ? line.charAt(at.column() - 1) : ' ';
  }

  /// What stands on the line from this position on.
  String rest(Position at) {
    String line = line(at.line());
    return at.column() <= line.length() ? line.substring(at.column() - 1).strip() : "";
  }

  /// Blanks the top-level entry that the given line belongs to, or the whole text when it belongs
  /// to none.
  ///
  /// @return the key of the entry, if it has one
  List<String> blankEntryAt(int number) {
    int index = Math.clamp((long) number - firstLine, 0, lines.size() - 1);
    int start = index;
    while (start > 0 && !beginsEntry(lines.get(start))) {
      start--;
    }
    if (lines.subList(start, lines.size()).stream().allMatch(String::isBlank)) {
      start = 0;
    }
    List<String> keys = new ArrayList<>();
    Matcher key = TOP_LEVEL_KEY.matcher(lines.get(start));
    if (key.matches()) {
      keys.add(key.group(1));
    }
    lines.set(start, "");
    for (int i = start + 1; i < lines.size() && (i <= index || !beginsEntry(lines.get(i))); i++) {
      lines.set(i, "");
    }
    return keys;
  }

  /// Problems with characters that YAML does not allow; the parser would report them at 1:1.
  List<Problem> controlCharacters() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < original.size(); i++) {
      String line = original.get(i);
      for (int c = 0; c < line.length(); c++) {
        if (isControl(line.charAt(c))) {
          problems.add(
              Problem.of(
                  Code.YAML_CONTROL,
                  file,
                  new Position(i + firstLine, c + 1),
                  Map.of("character", "U+%04X".formatted((int) line.charAt(c)))));
        }
      }
    }
    return problems;
  }

  /// Blanks top-level entries whose colon has no space after it, each with its problem: YAML would
  /// take them for text and report the line after.
  List<Problem> blankKeysWithoutSpace(Set<String> blanked) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher key = KEY_WITHOUT_SPACE.matcher(lines.get(i));
      if (key.matches()) {
        problems.add(
            Problem.of(
                Code.YAML_COLON_SPACE,
                file,
                new Position(i + firstLine, key.end(1) + 1),
                Map.of("suggestion", key.group(1) + ": " + key.group(2))));
        blanked.add(key.group(1));
        blankEntryAt(i + firstLine);
      }
    }
    return problems;
  }

  private static boolean beginsEntry(String line) {
    return !line.isEmpty()
        && !Character.isWhitespace(line.charAt(0))
        && line.charAt(0) != '#'
        && (line.startsWith("- ")
            || TOP_LEVEL_KEY.matcher(line).matches()
            || KEY_WITHOUT_SPACE.matcher(line).matches());
  }

  private static String withoutControlCharacters(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.chars().forEach(c -> out.append(isControl((char) c) ? ' ' : (char) c));
    return out.toString();
  }

  private static boolean isControl(char c) {
    return (c < ' ' && c != '\t') || (c >= 0x7F && c <= 0x9F && c != 0x85) || c == '\uFFFE';
  }
}
