package org.chungtay.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Coverage;
import org.chungtay.model.Coverage.Subjects;
import org.chungtay.model.EntryRef;
import org.chungtay.model.RelatedArticle;
import org.chungtay.model.Source;

/// Finds for each article those that share units, schools, documents or topics with it. What is
/// shared weighs by its rarity, `ln(1 + (N - n + 0.5) / (n + 0.5))` for a subject of `n` among `N`
/// articles (the inverse document frequency of Robertson and Spärck Jones, as BM25 has it).
///
/// The work for one article is bounded, however large the archive: candidates come from its rarest
/// subjects, and from each those published next to it.
final class Related {

  private static final int MOST = 5;
  private static final int REASONS = 2;
  private static final int SUBJECTS = 12;
  private static final int NEAREST = 40;

  private final List<Source<Article>> articles;
  private final Coverage coverage;
  private final Map<EntryRef, Integer> places = new HashMap<>();

  private Related(List<Source<Article>> articles, Coverage coverage) {
    this.articles = articles;
    this.coverage = coverage;
    for (Source<Article> article : articles) {
      places.put(article.ref(), places.size());
    }
  }

  /// @param articles newest published first
  static Map<EntryRef, List<RelatedArticle>> of(List<Source<Article>> articles, Coverage coverage) {
    Related related = new Related(articles, coverage);
    return articles.parallelStream().collect(Collectors.toMap(Source::ref, related::to));
  }

  private List<RelatedArticle> to(Source<Article> article) {
    List<Source<?>> subjects = rarestFirst(article);
    int place = place(article);
    Set<Integer> candidates = new LinkedHashSet<>();
    subjects.stream().limit(SUBJECTS).forEach(s -> candidates.addAll(near(s, place)));
    candidates.remove(place);
    return candidates.stream()
        .map(candidate -> scored(subjects, candidate))
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(s -> Math.abs(s.place() - place))
                .thenComparingInt(Scored::place))
        .limit(MOST)
        .map(
            s ->
                new RelatedArticle(
                    articles.get(s.place()), s.shared().stream().limit(REASONS).toList()))
        .toList();
  }

  private record Scored(int place, double score, List<Source<?>> shared) {}

  private Scored scored(List<Source<?>> subjects, int candidate) {
    Set<EntryRef> theirs =
        subjects(articles.get(candidate)).map(Source::ref).collect(Collectors.toSet());
    List<Source<?>> shared = subjects.stream().filter(s -> theirs.contains(s.ref())).toList();
    return new Scored(candidate, shared.stream().mapToDouble(this::weight).sum(), shared);
  }

  /// The places of the articles about this subject that were published next to this place.
  private List<Integer> near(Source<?> subject, int place) {
    List<Source<Article>> about = coverage.about(subject);
    int low = 0;
    int high = about.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place(about.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return about
        .subList(Math.max(0, low - NEAREST / 2), Math.min(about.size(), low + NEAREST / 2 + 1))
        .stream()
        .map(this::place)
        .toList();
  }

  private List<Source<?>> rarestFirst(Source<Article> article) {
    return subjects(article)
        .sorted(
            Comparator.<Source<?>>comparingInt(s -> coverage.about(s).size())
                .thenComparing(Source::id))
        .toList();
  }

  private Stream<Source<?>> subjects(Source<Article> article) {
    Subjects subjects = coverage.of(article);
    return Stream.of(subjects.units(), subjects.schools(), subjects.documents(), subjects.topics())
        .flatMap(Collection::stream);
  }

  private double weight(Source<?> subject) {
    int about = coverage.about(subject).size();
    return StrictMath.log(1 + (articles.size() - about + 0.5) / (about + 0.5));
  }

  private int place(Source<Article> article) {
    Integer place = places.get(article.ref());
    if (place == null) {
      throw new IllegalStateException("not among the public articles: " + article.path());
    }
    return place;
  }
}
