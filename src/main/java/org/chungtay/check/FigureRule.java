package org.chungtay.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Counts;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Code;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Language;
import org.chungtay.model.Problem;
import org.chungtay.model.text.NumberText;

/// A number of the prose that is almost one of the article's figures, or stands in its place.
///
/// Prose has many numbers beside its figures: a number disagrees only where its unit follows it,
/// nothing makes it vague (`gần 700`), and it is within a tenth of a figure that is nowhere in the
/// prose, or differs in one digit from one that is.
final class FigureRule implements Rule {

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:gần|hơn|khoảng|trên|dưới|chừng|tới|hàng|ít nhất|tối thiểu|tối đa|thêm|còn|mỗi|từng)"
              + "(?:\\s+\\p{L}+)?\\s+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int CLOSE_DIGITS = 3;
  private static final int WINDOW = 30;

  private final Registers registers;

  FigureRule(Registers registers) {
    this.registers = registers;
  }

  private record Stated(int at, String text, BigDecimal number) {}

  @Override
  public Fingerprint against() {
    return Fingerprint.of(new TreeMap<>(registers.countedIn()).toString());
  }

  @Override
  public Stream<Problem> check(Subject subject) {
    return subject.sound()
        ? subject.article().stream().flatMap(article -> figures(subject, article).stream())
        : Stream.empty();
  }

  private List<Problem> figures(Subject subject, Article article) {
    List<Problem> problems = new ArrayList<>();
    for (Observation figure : article.figures()) {
      String unit = registers.countedIn().get(figure.metric());
      if (unit != null) {
        disagreeing(subject, article, figure, unit)
            .filter(p -> problems.stream().noneMatch(o -> o.position().equals(p.position())))
            .ifPresent(problems::add);
      }
    }
    return problems;
  }

  private Optional<Problem> disagreeing(
      Subject subject, Article article, Observation figure, String unit) {
    List<Stated> stated = stated(subject.prose().text(), unit);
    boolean cited =
        stated.stream().anyMatch(s -> s.number().compareTo(figure.value()) == 0)
            || subject.prose().markdown().contains("{{figure " + figure.metric());
    List<BigDecimal> known = known(article, unit);
    return stated.stream()
        .filter(s -> known.stream().noneMatch(k -> k.compareTo(s.number()) == 0))
        .filter(
            s ->
                cited ? isMistyped(s.number(), figure.value()) : isNear(s.number(), figure.value()))
        .findFirst()
        .map(
            s ->
                subject.problem(
                    Code.FIGURE_DISAGREES,
                    s.at(),
                    Map.of(
                        "text", s.text(),
                        "value", NumberText.text(figure.value(), Language.VI),
                        "metric", figure.metric())));
  }

  /// The numbers before this unit that mean exactly what they say.
  private static List<Stated> stated(String prose, String unit) {
    Matcher number =
        Pattern.compile(
                "(?<![\\p{L}\\d.,/:–-])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(,\\d{1,9})?\\s{0,3}"
                    + Pattern.quote(unit)
                    + "(?![\\p{L}\\d])")
            .matcher(prose);
    List<Stated> stated = new ArrayList<>();
    while (number.find()) {
      String before = prose.substring(Math.max(0, number.start() - WINDOW), number.start());
      if (!VAGUE.matcher(before).find()) {
        String decimals = number.group(2) == null ? "" : number.group(2).replace(',', '.');
        BigDecimal value = new BigDecimal(number.group(1).replace(".", "") + decimals);
        stated.add(new Stated(number.start(), number.group().replaceAll("\\s+", " "), value));
      }
    }
    return stated;
  }

  /// Every number that the article's front matter gives for this unit.
  private List<BigDecimal> known(Article article, String unit) {
    Stream<BigDecimal> figures =
        article.figures().stream()
            .filter(f -> unit.equals(registers.countedIn().get(f.metric())))
            .map(Observation::value);
    Stream<BigDecimal> counts =
        article.pairings().stream()
            .flatMap(FigureRule::counts)
            .flatMap(
                c ->
                    Stream.of(
                            Optional.ofNullable(c.preschool()),
                            Optional.ofNullable(c.primary()),
                            Optional.ofNullable(c.lowerSecondary()),
                            Optional.ofNullable(c.upperSecondary()),
                            Optional.ofNullable(c.total()))
                        .flatMap(Optional::stream))
            .map(n -> BigDecimal.valueOf(n));
    return Stream.concat(figures, counts).toList();
  }

  private static Stream<Counts> counts(Agreement agreement) {
    return Stream.of(
            Optional.ofNullable(agreement.counts()), Optional.ofNullable(agreement.planned()))
        .flatMap(Optional::stream);
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().multiply(BigDecimal.TEN).compareTo(other.abs()) <= 0;
  }

  /// Whether two numbers of several digits differ in one of them.
  private static boolean isMistyped(BigDecimal one, BigDecimal other) {
    String a = one.toPlainString();
    String b = other.toPlainString();
    if (a.length() != b.length() || a.length() < CLOSE_DIGITS) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < a.length(); i++) {
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return different == 1;
  }
}
