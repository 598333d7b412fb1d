package org.chungtay.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.model.Code;
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
          "(?=\\p{Lu})(?<![\\p{L}\\p{N}/&.-])(\\p{Lu}{2,20}(?:[&-]\\p{Lu}{2,20}){0,5})(?![\\p{L}\\p{N}/&-])");

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
  private static final Pattern NAME_SIGNS = Pattern.compile("[^\\p{L}&-]+");

  private final Set<String> known = new HashSet<>(KNOWN);

  AbbreviationRule(Registers registers) {
    known.addAll(registers.abbreviations());
    Stream.of(
            registers.site().stream(),
            registers.unitNames(),
            registers.schools().stream(),
            registers.labels().stream())
        .flatMap(names -> names)
        .flatMap(NAME_SIGNS::splitAsStream)
        .forEach(known::add);
  }

  @Override
  public Stream<Problem> check(Subject subject) {
    String prose = subject.prose().text();
    Map<String, Problem> found = new LinkedHashMap<>();
    Matcher abbreviation = ABBREVIATION.matcher(prose);
    while (abbreviation.find()) {
      String text = abbreviation.group(1);
      if (!isKnown(text) && !isExplained(text, prose) && !isShouted(prose, abbreviation.start())) {
        found.putIfAbsent(
            text,
            subject.problem(
                Code.ABBREVIATION_UNKNOWN, abbreviation.start(1), Map.of("text", text)));
      }
    }
    return found.values().stream();
  }

  private boolean isKnown(String text) {
    return known.contains(text)
        || ROMAN.matcher(text).matches()
        || Stream.of(text.split("[&-]", -1)).allMatch(known::contains);
  }

  /// `Phòng Giáo dục và Đào tạo (GD&ĐT)`, or the other way round.
  private static boolean isExplained(String text, String prose) {
    return prose.contains("(" + text + ")") || prose.contains(text + " (");
  }

  /// Whether the whole line is in capitals, so that nothing tells a word from an abbreviation.
  private static boolean isShouted(String prose, int offset) {
    int start = prose.lastIndexOf('\n', offset) + 1;
    int end = prose.indexOf('\n', offset);
    String line = prose.substring(start, end < 0 ? prose.length() : end).strip();
    return line.contains(" ") && line.equals(line.toUpperCase(Locale.ROOT));
  }
}
