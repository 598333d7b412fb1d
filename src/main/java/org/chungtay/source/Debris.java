package org.chungtay.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.Invisible;

/// What Word, web pages and old fonts leave in a text: characters that nobody sees, and letters of
/// encodings from before Unicode.
final class Debris {

  /// How a text looks that was not converted to Unicode. One match may be chance; two on one line
  /// are not. The letters are those of the code tables of TCVN 5712:1993 (VN3) and VNI Windows,
  /// read as Windows-1252, as far as they occur in no Vietnamese word. (VNI has letters of its own
  /// for an i with a mark, so that “giùm” is Vietnamese.)
  private enum OldEncoding {
    TCVN3("(?<=[A-Za-z])[¸µ¶·¹¨¾¼½©®ßÞ÷öø]|[§®](?=[A-Za-z¸µ¶·¹¨¾¼½©])"),
    VNI("[aeouyôöAEOUYÔÖ][øûïäåëüùØÛÏÄÅËÜÙ]"),
    UTF8("á[º»][\\u0080-\\u00BF‚-›€™œžŸŒŽŠšƒ„…†‡ˆ‰]|Ä[\\u0080-\\u0091‘’]|Æ[°¡]|Ã[\\u00A1-\\u00BF]"),
    LOST("\\p{L}\\?\\p{L}");

    private final Pattern sign;

    OldEncoding(String sign) {
      this.sign = Pattern.compile(sign);
    }

    /// Those of which this text may hold a sign. The patterns have the last word, but they take
    /// their time, and nearly every text holds none.
    static List<OldEncoding> maybeIn(String text) {
      Set<OldEncoding> found = EnumSet.noneOf(OldEncoding.class);
      char before = ' ';
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= 0x80 || c == '?') {
          for (OldEncoding encoding : values()) {
            if (encoding.mayFollow(before, c)) {
              found.add(encoding);
            }
          }
        }
        before = c;
      }
      return new ArrayList<>(found);
    }

    /// The same, but of TCVN3 and VNI, whose signs are partly the same letters, only the one that
    /// explains more of the text.
    static List<OldEncoding> likelyIn(String text) {
      List<OldEncoding> maybe = maybeIn(text);
      if (maybe.contains(TCVN3) && maybe.contains(VNI)) {
        maybe.remove(VNI.signsIn(text) < TCVN3.signsIn(text) ? VNI : TCVN3);
      }
      return maybe;
    }

    private long signsIn(String text) {
      return sign.matcher(text).results().count();
    }

    /// Whether every sign has a place where such a character follows such another.
    private boolean mayFollow(char before, char c) {
      return switch (this) {
        case TCVN3 -> "¸µ¶·¹¨¾¼½©®ßÞ÷öø§".indexOf(c) >= 0;
        case VNI -> "aeouyôöAEOUYÔÖ".indexOf(before) >= 0 && "øûïäåëüùØÛÏÄÅËÜÙ".indexOf(c) >= 0;
        case UTF8 -> "áÄÆÃ".indexOf(before) >= 0;
        case LOST -> c == '?';
      };
    }

    String title() {
      return switch (this) {
        case TCVN3 -> "TCVN3";
        case VNI -> "VNI";
        case UTF8 -> "UTF-8 → Windows-1252";
        case LOST -> "?";
      };
    }
  }

  private static final int ENOUGH = 2;

  private static final Pattern ADDRESS = Pattern.compile("(?:[a-zA-Z]+://|mailto:)\\S*");

  /// What stands for a letter that could not be converted.
  static final char LOST = '\uFFFD';

  private Debris() {}

  /// Every line with an invisible character or a lost letter, and the first line of each old
  /// encoding.
  ///
  /// @param yaml the last line of YAML, which tells itself of what HTML forbids
  static List<Problem> in(SourceText text, int yaml) {
    List<Problem> problems = new ArrayList<>();
    List<OldEncoding> sought = OldEncoding.likelyIn(text.text());
    int number = 0;
    for (String line : text.text().split("\n", -1)) {
      number++;
      invisibleIn(text, number, line, number > yaml).ifPresent(problems::add);
      int lost = line.indexOf(LOST);
      if (lost >= 0) {
        problems.add(lost(text.path(), new Position(number, lost + 1)));
      }
      String words = sought.isEmpty() ? "" : withoutAddresses(line);
      for (OldEncoding encoding : List.copyOf(sought)) {
        List<MatchResult> signs = encoding.sign.matcher(words).results().toList();
        if (signs.size() >= ENOUGH) {
          sought.remove(encoding);
          problems.add(
              problem(
                  text,
                  Code.TEXT_ENCODING,
                  new Position(number, signs.getFirst().start() + 1),
                  Map.of("encoding", encoding.title())));
        }
      }
    }
    return problems;
  }

  /// The line with spaces in place of addresses, which have question marks of their own.
  private static String withoutAddresses(String line) {
    return line.indexOf(':') < 0
        ? line
        : ADDRESS.matcher(line).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /// A letter that an earlier conversion has lost.
  static Problem lost(SourcePath file, Position at) {
    String sign = String.valueOf(LOST);
    return Problem.of(Code.TEXT_ENCODING, file, at, Map.of("encoding", sign, "part", sign));
  }

  private static Optional<Problem> invisibleIn(
      SourceText text, int number, String line, boolean markdown) {
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      int c = line.codePointAt(at);
      // A vertical tab is how Word breaks a line, and read as a space.
      boolean forbidden = markdown && c != '\u000B' && Invisible.isForbidden(c);
      if (forbidden || Invisible.isStray(c)) {
        return Optional.of(
            problem(
                text,
                Code.TEXT_INVISIBLE,
                new Position(number, at + 1),
                Map.of("character", Invisible.name(c))));
      }
    }
    return Optional.empty();
  }

  private static Problem problem(
      SourceText text, Code code, Position at, Map<String, String> arguments) {
    return Problem.of(code, text.path(), at, arguments);
  }
}
