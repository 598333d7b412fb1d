package org.chungtay.archive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.model.Article;
import org.chungtay.model.Coverage;
import org.chungtay.model.EntryRef;
import org.chungtay.model.RelatedArticle;
import org.chungtay.model.Source;

/// Finds for each article those that share units, schools, documents or topics with it. What is
/// shared weighs by its rarity, `ln(1 + (N - n + 0.5) / (n + 0.5))` for a subject of `n` among `N`
/// articles (the inverse document frequency of Robertson and Spärck Jones, as BM25 has it).
///
/// The work for one article is bounded, however large the archive: candidates come from its rarest
/// subjects, and from each those published next to it. Inside, articles are their places in the
/// list and subjects their places by rarity.
final class Related {

  private static final int MOST = 5;
  private static final int REASONS = 2;
  private static final int SUBJECTS = 12;
  private static final int NEAREST = 40;

  private final List<Source<Article>> articles;
  private final List<Source<?>> subjects;

  /// For each article its subjects, the rarest first.
  private final int[][] named;

  /// For each subject the articles about it, the newest first.
  private final int[][] about;

  private Related(List<Source<Article>> articles, Coverage coverage) {
    this.articles = articles;
    Map<EntryRef, Source<?>> all = new LinkedHashMap<>();
    articles.forEach(article -> coverage.of(article).all().forEach(s -> all.put(s.ref(), s)));
    this.subjects =
        all.values().stream()
            .sorted(
                Comparator.<Source<?>>comparingInt(s -> coverage.about(s).size())
                    .thenComparing(Source::id)
                    .thenComparing(s -> s.path()))
            .toList();
    Map<EntryRef, Integer> rarity = places(subjects);
    this.named =
        articles.stream()
            .map(
                article ->
                    coverage
                        .of(article)
                        .all()
                        .mapToInt(s -> rarity.getOrDefault(s.ref(), 0))
                        .sorted()
                        .toArray())
            .toArray(int[][]::new);
    Map<EntryRef, Integer> places = places(articles);
    this.about =
        subjects.stream()
            .map(
                subject ->
                    coverage.about(subject).stream()
                        .mapToInt(article -> places.getOrDefault(article.ref(), 0))
                        .toArray())
            .toArray(int[][]::new);
  }

  private static Map<EntryRef, Integer> places(List<? extends Source<?>> sources) {
    Map<EntryRef, Integer> places = new HashMap<>();
    sources.forEach(source -> places.put(source.ref(), places.size()));
    return places;
  }

  /// @param articles newest published first
  static Map<EntryRef, List<RelatedArticle>> of(List<Source<Article>> articles, Coverage coverage) {
    Related related = new Related(articles, coverage);
    return IntStream.range(0, articles.size())
        .parallel()
        .boxed()
        .collect(Collectors.toMap(place -> articles.get(place).ref(), related::to));
  }

  private List<RelatedArticle> to(int article) {
    return candidates(article)
        .mapToObj(candidate -> scored(article, candidate))
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(s -> Math.abs(s.article() - article))
                .thenComparingInt(Scored::article))
        .limit(MOST)
        .map(s -> new RelatedArticle(articles.get(s.article()), s.reasons()))
        .toList();
  }

  private IntStream candidates(int article) {
    return IntStream.of(named[article])
        .limit(SUBJECTS)
        .flatMap(subject -> near(about[subject], article))
        .distinct()
        .filter(candidate -> candidate != article);
  }

  /// Those of these articles that were published next to this one, which is among them.
  private static IntStream near(int[] articles, int article) {
    int at = Arrays.binarySearch(articles, article);
    return IntStream.range(
            Math.max(0, at - NEAREST / 2), Math.min(articles.length, at + NEAREST / 2 + 1))
        .map(i -> articles[i]);
  }

  private record Scored(int article, double score, List<Source<?>> reasons) {}

  private Scored scored(int article, int candidate) {
    int[] shared =
        IntStream.of(named[article])
            .filter(subject -> Arrays.binarySearch(named[candidate], subject) >= 0)
            .toArray();
    return new Scored(
        candidate,
        IntStream.of(shared).mapToDouble(this::weight).sum(),
        IntStream.of(shared).limit(REASONS).<Source<?>>mapToObj(subjects::get).toList());
  }

  private double weight(int subject) {
    int count = about[subject].length;
    return StrictMath.log(1 + (articles.size() - count + 0.5) / (count + 0.5));
  }
}
