package org.chungtay.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
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

  /// For each subject what it weighs.
  private final double[] weights;

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
    Map<EntryRef, Integer> rarity = new HashMap<>();
    subjects.forEach(subject -> rarity.put(subject.ref(), rarity.size()));
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
    this.about =
        subjects.stream()
            .map(subject -> new int[coverage.about(subject).size()])
            .toArray(int[][]::new);
    int[] filled = new int[about.length];
    for (int article = 0; article < named.length; article++) {
      for (int subject : named[article]) {
        about[subject][filled[subject]++] = article;
      }
    }
    this.weights = Arrays.stream(about).mapToDouble(of -> weight(of.length)).toArray();
  }

  private double weight(int count) {
    return StrictMath.log(1 + (articles.size() - count + 0.5) / (count + 0.5));
  }

  /// @param articles newest published first
  static Map<EntryRef, List<RelatedArticle>> of(List<Source<Article>> articles, Coverage coverage) {
    Related related = new Related(articles, coverage);
    List<List<RelatedArticle>> found =
        IntStream.range(0, articles.size()).parallel().mapToObj(related::to).toList();
    Map<EntryRef, List<RelatedArticle>> byArticle = new HashMap<>();
    for (int place = 0; place < found.size(); place++) {
      byArticle.put(articles.get(place).ref(), found.get(place));
    }
    return byArticle;
  }

  /// An article that may be among the best; of two that weigh the same the nearer comes first.
  private record Scored(int article, double score, int distance) {

    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparingInt(Scored::distance)
            .thenComparingInt(Scored::article);
  }

  private List<RelatedArticle> to(int article) {
    int[] own = named[article];
    // One that shares several subjects is met several times, and is there once.
    NavigableSet<Scored> best = new TreeSet<>(Scored.BEST_FIRST);
    for (int i = 0; i < Math.min(SUBJECTS, own.length); i++) {
      for (int candidate : near(about[own[i]], article)) {
        double score = score(own, named[candidate]);
        boolean mayStay = best.size() < MOST || score >= best.last().score();
        if (mayStay && candidate != article) {
          best.add(new Scored(candidate, score, Math.abs(candidate - article)));
          if (best.size() > MOST) {
            best.pollLast();
          }
        }
      }
    }
    return best.stream()
        .map(s -> new RelatedArticle(articles.get(s.article()), reasons(own, named[s.article()])))
        .toList();
  }

  /// Those of these articles that were published next to this one, which is among them.
  private static int[] near(int[] articles, int article) {
    int at = Arrays.binarySearch(articles, article);
    return Arrays.copyOfRange(
        articles, Math.max(0, at - NEAREST / 2), Math.min(articles.length, at + NEAREST / 2 + 1));
  }

  /// What the subjects weigh that these two have in common.
  private double score(int[] one, int[] other) {
    double score = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        score += weights[one[i]];
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return score;
  }

  /// The rarest of the subjects that these two have in common.
  private List<Source<?>> reasons(int[] one, int[] other) {
    List<Source<?>> reasons = new ArrayList<>(REASONS);
    for (int subject : one) {
      if (reasons.size() < REASONS && Arrays.binarySearch(other, subject) >= 0) {
        reasons.add(subjects.get(subject));
      }
    }
    return List.copyOf(reasons);
  }
}
