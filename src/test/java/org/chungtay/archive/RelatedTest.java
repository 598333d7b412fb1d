package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.RelatedArticle;
import org.chungtay.model.Source;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Related articles against their definition, worked out for every pair.
class RelatedTest {

  /// So few that each is published next to all others.
  private static final int ARTICLES = 20;

  private record Pair(int other, double score, List<Source<?>> shared) {}

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void the_best_of_all_pairs_are_related(int seed, @TempDir Path folder) {
    Archive archive = archive(SiteFolder.small(folder), new Random(seed));
    List<Source<Article>> articles = archive.articles();
    for (int place = 0; place < articles.size(); place++) {
      Source<Article> article = articles.get(place);
      assertThat(archive.related(article))
          .as(article.id())
          .isNotEmpty()
          .isEqualTo(plainly(archive, place));
    }
  }

  private static Archive archive(SiteFolder site, Random random) {
    for (int i = 0; i < ARTICLES; i++) {
      site.write(
          "content/articles/2023/a" + (10 + i) + ".md",
          SiteFolder.front(
                  "topics: %s\ndistricts: %s\n"
                      .formatted(
                          some(List.of("ket-noi", "chuyen-doi-so"), random),
                          some(List.of("soc-son", "ung-hoa"), random)
                              .replace("[", "[dong-da, ")
                              .replace(", ]", "]")))
              .replace("2023-03-25", "2023-04-" + (10 + i)));
    }
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told()).isEmpty();
    return assembled.archive();
  }

  private static String some(List<String> ids, Random random) {
    return ids.stream().filter(_ -> random.nextBoolean()).toList().toString();
  }

  private static List<RelatedArticle> plainly(Archive archive, int place) {
    List<Source<Article>> articles = archive.articles();
    return IntStream.range(0, articles.size())
        .filter(other -> other != place)
        .mapToObj(other -> pair(archive, place, other))
        .filter(pair -> !pair.shared().isEmpty())
        .sorted(
            Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.other() - place))
                .thenComparingInt(Pair::other))
        .limit(5)
        .map(
            pair ->
                new RelatedArticle(
                    articles.get(pair.other()), pair.shared().stream().limit(2).toList()))
        .toList();
  }

  private static Pair pair(Archive archive, int one, int other) {
    List<Source<?>> shared =
        new ArrayList<>(archive.subjects(archive.articles().get(one)).all().toList());
    shared.retainAll(archive.subjects(archive.articles().get(other)).all().toList());
    shared.sort(
        Comparator.<Source<?>>comparingInt(s -> archive.about(s).size()).thenComparing(Source::id));
    double score = 0;
    for (Source<?> subject : shared) {
      int about = archive.about(subject).size();
      score += StrictMath.log(1 + (archive.articles().size() - about + 0.5) / (about + 0.5));
    }
    return new Pair(other, score, shared);
  }
}
