package org.chungtay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.Invisible;

/// The escapes of a text in double quotation marks, which bring in by their numbers what may not be
/// typed: `"\x02"`, as editors on the web write what was pasted from Word.
final class Escapes {

  /// Two halves make a character, as JSON writes what is beyond the first plane.
  private static final Pattern PAIR = Pattern.compile("\\\\u[dD][89abAB]..\\\\u[dD][c-fC-F]..");

  private final SourcePath file;
  private final List<Problem> problems = new ArrayList<>();

  private Escapes(SourcePath file) {
    this.file = file;
  }

  /// What is wrong with the escapes of a text, each told where it stands.
  ///
  /// @param opening where its first quotation mark stands
  static List<Problem> check(YamlLines lines, Position opening) {
    Escapes escapes = new Escapes(lines.file());
    int start = opening.column();
    for (int number = opening.line(); lines.has(number); number++) {
      if (escapes.closes(lines.line(number), start, number)) {
        break;
      }
      start = 0;
    }
    return escapes.problems;
  }

  /// Whether the text ends on this line.
  private boolean closes(String line, int start, int number) {
    int i = start;
    while (i < line.length()) {
      if (line.charAt(i) == '"') {
        return true;
      }
      if (line.charAt(i) == '\\') {
        int length = length(line, i);
        check(character(line, i, i + length), new Position(number, i + 1));
        i += length;
      } else {
        i++;
      }
    }
    return false;
  }

  private void check(int c, Position at) {
    if (c == Debris.LOST) {
      problems.add(Debris.lost(file, at));
    } else if (Invisible.isForbidden(c)) {
      problems.add(problem(Code.YAML_CONTROL, at, c));
    } else if (Invisible.isStray(c)) {
      problems.add(problem(Code.TEXT_INVISIBLE, at, c));
    }
  }

  private Problem problem(Code code, Position at, int c) {
    return Problem.of(code, file, at, Map.of("character", Invisible.name(c)));
  }

  private static int length(String line, int at) {
    char kind = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> PAIR.matcher(line).region(at, line.length()).lookingAt() ? 12 : 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  /// What the escape stands for; a space where that is sound.
  private static int character(String line, int from, int to) {
    return switch (from + 1 < line.length() ? line.charAt(from + 1) : ' ') {
      case '0' -> 0x00;
      case 'a' -> 0x07;
      case 'b' -> 0x08;
      case 'v' -> 0x0B;
      case 'f' -> 0x0C;
      case 'e' -> 0x1B;
      case 'N' -> 0x85;
      case 'x', 'u', 'U' -> to - from > 10 ? ' ' : Integer.parseInt(line, from + 2, to, 16);
      default -> ' ';
    };
  }
}
