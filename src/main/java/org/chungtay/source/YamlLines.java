package org.chungtay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.Invisible;
import org.chungtay.model.text.YamlText;
import org.chungtay.source.Node.Lost;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/// The lines of a piece of YAML, numbered as in its file. An entry with a syntax error can be
/// blanked out so that the rest can be read.
final class YamlLines {

  /// The key of an entry. Possessive, because a line may hold a million spaces and no colon.
  private static final Pattern KEY =
      Pattern.compile("[\"']?([^\\s\"'#:!-][^:：\"']*+)[\"']?\\s*+[:：].*", Pattern.DOTALL);

  /// `title:Đống Đa`, which makes the whole block one text, and so does the colon of East Asian
  /// keyboards. Not `https://…`, which stands inside a text that runs over several lines.
  private static final Pattern KEY_WITHOUT_SPACE =
      Pattern.compile("([\\p{L}_][\\p{L}\\w-]*)(?::(?!//)|：\\s*)(\\S.*)", Pattern.DOTALL);

  /// A value in quotation marks, after its key or the dash of its item.
  private static final Pattern QUOTED_VALUE =
      Pattern.compile("(\\s*+(?:- )?(?:[^\\s:#\"'][^:]*+:)?\\s*+)([\"'].*)", Pattern.DOTALL);

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final SourcePath file;
  private final List<String> original;
  private final List<String> lines;
  private final int firstLine;

  /// How far the top-level entries are indented.
  private final int indent;

  private boolean blanked;

  /// Where the parser was last: its places come in order, so that each costs only the way from the
  /// one before.
  private int lastIndex;

  private int lastPoints;
  private int lastOffset;

  YamlLines(SourcePath file, String yaml, int firstLine) {
    this.file = file;
    this.firstLine = firstLine;
    this.original = List.of(yaml.split("\n", -1));
    this.lines = new ArrayList<>(original);
    lines.replaceAll(YamlLines::withoutControlCharacters);
    this.indent =
        lines.stream().filter(YamlLines::hasContent).mapToInt(YamlLines::indentOf).min().orElse(0);
  }

  SourcePath file() {
    return file;
  }

  /// Whether an entry has been blanked out.
  boolean isBlanked() {
    return blanked;
  }

  /// What is to be parsed.
  String text() {
    return String.join("\n", lines);
  }

  /// Whether the line of the file with this number is one of these.
  boolean has(int number) {
    return number >= firstLine && number < firstLine + lines.size();
  }

  /// The line of the file with this number, empty where there is none.
  String line(int number) {
    int index = number - firstLine;
    return index >= 0 && index < lines.size() ? lines.get(index) : "";
  }

  /// The parser's place, whose columns count code points, as a position in the file.
  Position position(TokenStreamLocation place) {
    int index = Math.clamp(place.getLineNr() - 1L, 0, lines.size() - 1);
    int points = Math.max(0, place.getColumnNr() - 1);
    if (index != lastIndex || points < lastPoints) {
      lastIndex = index;
      lastPoints = 0;
      lastOffset = 0;
    }
    String line = lines.get(index);
    while (lastPoints < points && lastOffset < line.length()) {
      lastOffset += Character.charCount(line.codePointAt(lastOffset));
      lastPoints++;
    }
    return new Position(index + firstLine, lastOffset + 1);
  }

  char charAt(Position at) {
    String line = line(at.line());
    return at.column() <= line.length() ? line.charAt(at.column() - 1) : ' ';
  }

  /// Whether the next line goes on with the value of this one: it is indented further.
  boolean continues(int number) {
    String line = line(number);
    String next = line(number + 1);
    int start = indentOf(line);
    while (line.startsWith("- ", start)) {
      start += 2;
    }
    return !next.isBlank() && indentOf(next) > indentOf(line) && indentOf(next) != start;
  }

  /// The key whose list the item on this line is of.
  String keyAbove(int number) {
    int indent = indentOf(line(number));
    for (int above = number - 1; above >= firstLine; above--) {
      Matcher key = KEY.matcher(line(above).strip());
      if (indentOf(line(above)) <= indent && key.matches()) {
        return key.group(1).strip();
      }
    }
    return "";
  }

  /// What stands on the line from this position on.
  String rest(Position at) {
    String line = line(at.line());
    return at.column() <= line.length() ? line.substring(at.column() - 1).strip() : "";
  }

  /// The comment that follows this position, when its `#` has no space after it.
  @Nullable Lost comment(Position after) {
    String line = line(after.line());
    int at = after.column() - 1;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    boolean glued =
        line.startsWith("#", at)
            && at + 1 < line.length()
            && line.charAt(at + 1) != '#'
            && !Character.isWhitespace(line.charAt(at + 1));
    Position comment = new Position(after.line(), at + 1);
    return glued ? new Lost(comment, rest(comment)) : null;
  }

  /// Blanks the top-level entry that the given line belongs to, or, when it belongs to none, all
  /// lines up to the first entry after it.
  ///
  /// @return the keys of what was blanked
  Set<String> blankEntryAt(int number) {
    int index = Math.clamp((long) number - firstLine, 0, lines.size() - 1);
    int start = index;
    while (start > 0 && !beginsEntry(lines.get(start))) {
      start--;
    }
    int end = index + 1;
    while (end < lines.size() && !beginsEntry(lines.get(end))) {
      end++;
    }
    List<String> entry = lines.subList(start, end);
    Set<String> keys = keys(beginsEntry(entry.getFirst()) ? entry.subList(0, 1) : entry);
    entry.replaceAll(line -> "");
    blanked = true;
    return keys;
  }

  /// Every key that begins a line of the file.
  Set<String> keys() {
    return keys(original);
  }

  private static Set<String> keys(List<String> lines) {
    Set<String> keys = new TreeSet<>();
    for (String line : lines) {
      // A sign that slipped in before the key is the mistake, and the key is not missing.
      Matcher key = KEY.matcher(line.strip().replaceFirst("^[!@%`]+", ""));
      if (key.matches()) {
        keys.add(key.group(1).strip());
      }
    }
    return keys;
  }

  /// The place of a quotation mark above this place that opens a value and that nothing on its line
  /// closes: then the text in between was taken for a quotation, and this is only where it ended.
  Optional<Position> openQuoteAbove(Position at) {
    for (int number = at.line() - 1; number >= firstLine; number--) {
      Matcher value = QUOTED_VALUE.matcher(line(number));
      if (value.matches()) {
        String quote = value.group(2).substring(0, 1);
        boolean open = !value.group(2).substring(1).contains(quote);
        boolean closedThere = line(at.line()).contains(quote);
        return open && closedThere
            ? Optional.of(new Position(number, value.start(2) + 1))
            : Optional.empty();
      }
      if (line(number).indexOf('"') >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Problems with characters that YAML does not allow; the parser would report them at 1:1.
  List<Problem> controlCharacters() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < original.size(); i++) {
      String line = original.get(i);
      for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
        if (Invisible.isForbidden(line.codePointAt(at))) {
          problems.add(invisible(new Position(i + firstLine, at + 1), line.codePointAt(at)));
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
      if (beginsEntry(lines.get(i))) {
        Optional<Problem> missing = spaceMissing(i + firstLine);
        if (missing.isPresent()) {
          problems.add(missing.get());
          blanked.addAll(blankEntryAt(i + firstLine));
        }
      }
    }
    return problems;
  }

  /// The problem with a line whose key has no space after its colon.
  Optional<Problem> spaceMissing(int number) {
    String line = line(number);
    int start = indentOf(line);
    start += line.startsWith("- ", start) ? 2 : 0;
    Matcher key = KEY_WITHOUT_SPACE.matcher(line.substring(start));
    if (!key.matches()) {
      return Optional.empty();
    }
    Position colon = new Position(number, start + key.end(1) + 1);
    if (key.group(2).charAt(0) == NO_BREAK_SPACE) {
      return Optional.of(invisible(new Position(number, colon.column() + 1), NO_BREAK_SPACE));
    }
    String fix = key.group(1) + ": " + YamlText.afterKey(key.group(2));
    boolean fullWidth = line.charAt(colon.column() - 1) == '：';
    return Optional.of(
        Problem.of(
            fullWidth ? Code.YAML_FULL_WIDTH : Code.YAML_COLON_SPACE,
            file,
            colon,
            YamlAdvice.brief(continues(number) ? Map.of() : Map.of("suggestion", fix))));
  }

  private Problem invisible(Position at, int c) {
    return Problem.of(Code.YAML_CONTROL, file, at, Map.of("character", Invisible.name(c)));
  }

  /// Blanks lines that end a document where more follows, each with its problem: what follows would
  /// be lost.
  List<Problem> blankDocumentMarks() {
    List<Problem> problems = new ArrayList<>();
    int last = lines.size() - 1;
    while (last > 0 && !hasContent(lines.get(last))) {
      last--;
    }
    boolean begun = false;
    for (int i = 0; i < last; i++) {
      String mark = lines.get(i).stripTrailing();
      boolean ends = mark.equals("---") || mark.equals("...");
      if (ends && begun) {
        Position at = new Position(i + firstLine, 1);
        problems.add(Problem.of(Code.YAML_SECOND_DOCUMENT, file, at, Map.of("mark", mark)));
        lines.set(i, "");
      }
      begun |= hasContent(lines.get(i));
    }
    return problems;
  }

  /// The first line, when it is indented and the entries after it are not, or when it is a text
  /// that begins no entry: YAML would report every entry after it.
  Optional<Position> misplacedStart() {
    int first = 0;
    while (first < lines.size() && !hasContent(lines.get(first))) {
      first++;
    }
    if (first == lines.size() || lines.stream().noneMatch(this::beginsEntry)) {
      return Optional.empty();
    }
    String line = lines.get(first);
    int column = indentOf(line);
    char c = line.charAt(column);
    boolean text = (Character.isLetterOrDigit(c) || c == '!') && !beginsEntry(line);
    return column > indent || text
        ? Optional.of(new Position(first + firstLine, column + 1))
        : Optional.empty();
  }

  private boolean beginsEntry(String line) {
    if (!hasContent(line) || indentOf(line) != indent) {
      return false;
    }
    String text = line.substring(indent);
    return text.startsWith("-")
        || KEY.matcher(text).matches()
        || KEY_WITHOUT_SPACE.matcher(text).matches();
  }

  /// Whether there is more on this line than a comment.
  private static boolean hasContent(String line) {
    String text = line.strip();
    return !text.isEmpty() && text.charAt(0) != '#';
  }

  private static int indentOf(String line) {
    int indent = 0;
    while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  private static String withoutControlCharacters(String line) {
    if (line.codePoints().noneMatch(Invisible::isForbidden)) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    line.codePoints()
        .forEach(
            c ->
                out.append(
                    Invisible.isForbidden(c)
                        ? " ".repeat(Character.charCount(c))
                        : Character.toString(c)));
    return out.toString();
  }
}
