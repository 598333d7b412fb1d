package org.chungtay.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Problem;

/// Abbreviations that not every reader knows and the text does not explain.
final class AbbreviationRule implements Rule {

  /// What readers of school news know.
  private static final Set<String> KNOWN =
      Set.of(
          "GD",
          "ĐT",
          "GD&ĐT",
          "GDĐT",
          "GD-ĐT",
          "GDPT",
          "MN",
          "TH",
          "THCS",
          "THPT",
          "GDNN",
          "GDTX",
          "GDNN-GDTX",
          "CNTT",
          "BGH",
          "CBGVNV",
          "SGDĐT",
          "PGDĐT",
          "KH",
          "KHLP",
          "STEM",
          "UBND",
          "HĐND",
          "TP",
          "PDF",
          "CSV");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          // A capital is looked for first, since most characters are none.
          "(?=\\p{Lu})(?<![\\p{L}\\p{N}/&.-])\\p{Lu}{2,20}(?:[&-]\\p{Lu}{2,20}){0,5}(?![\\p{L}\\p{N}/&-])");

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
  private static final Pattern NAME_SIGNS = Pattern.compile("[^\\p{L}&-]+");

  private static final Predicate<String> IS_ASKED = ABBREVIATION.asMatchPredicate();

  private final NavigableSet<String> known = new TreeSet<>(KNOWN);

  AbbreviationRule(Registers registers) {
    Stream<String> inNames =
        Stream.of(
                registers.site().stream(),
                registers.unitNames(),
                registers.schools().stream(),
                registers.labels().stream())
            .flatMap(names -> names)
            .flatMap(NAME_SIGNS::splitAsStream);
    Stream.concat(registers.abbreviations().stream(), inNames).filter(IS_ASKED).forEach(known::add);
  }

  @Override
  public Stream<Problem> check(Subject subject) {
    String prose = subject.prose().text();
    Map<String, Integer> first = new LinkedHashMap<>();
    Set<String> explained = new HashSet<>();
    Line line = Line.NONE;
    Matcher abbreviation = ABBREVIATION.matcher(prose);
    while (abbreviation.find()) {
      String text = abbreviation.group();
      if (isExplained(prose, abbreviation.start(), abbreviation.end())) {
        explained.add(text);
      }
      line = line.holds(abbreviation.start()) ? line : Line.around(prose, abbreviation.start());
      if (!isKnown(text) && !line.isShouted()) {
        first.putIfAbsent(text, abbreviation.start());
      }
    }
    first.keySet().removeAll(explained);
    return first.entrySet().stream()
        .map(
            found ->
                subject.problem(
                    Code.ABBREVIATION_UNKNOWN, found.getValue(), Map.of("text", found.getKey())));
  }

  @Override
  public Fingerprint against() {
    return Fingerprint.of(String.join("\n", known));
  }

  private boolean isKnown(String text) {
    return known.contains(text)
        || ROMAN.matcher(text).matches()
        || Stream.of(text.split("[&-]", -1)).allMatch(known::contains);
  }

  /// `Phòng Giáo dục và Đào tạo (GD&ĐT)`, or the other way round.
  private static boolean isExplained(String prose, int start, int end) {
    return prose.startsWith(" (", end)
        || (start > 0 && prose.charAt(start - 1) == '(' && prose.startsWith(")", end));
  }

  /// A line of the prose.
  ///
  /// @param isShouted whether all of it is in capitals, so that nothing tells a word from an
  ///   abbreviation
  private record Line(int start, int end, boolean isShouted) {

    static final Line NONE = new Line(0, 0, false);

    static Line around(String prose, int offset) {
      int start = prose.lastIndexOf('\n', offset) + 1;
      int next = prose.indexOf('\n', offset);
      int end = next < 0 ? prose.length() : next;
      String line = prose.substring(start, end).strip();
      return new Line(start, end, line.contains(" ") && line.equals(line.toUpperCase(Locale.ROOT)));
    }

    boolean holds(int offset) {
      return offset >= start && offset < end;
    }
  }
}
