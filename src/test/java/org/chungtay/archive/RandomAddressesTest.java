package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.chungtay.Rounds;
import org.chungtay.model.Article;
import org.chungtay.model.Hash;
import org.chungtay.model.Location;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;
import org.chungtay.model.Route;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Target;
import org.chungtay.model.text.Slug;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sites whose patterns, ids and pictures were thrown together: where nothing is told, every
/// address of the site and of its pictures is a file of its own.
class RandomAddressesTest {

  private static final List<String> WITH_ID =
      List.of(
          "/tin/:id/",
          "/tin/:id/",
          "/x/:id/",
          "/:id/",
          "/luu-tru/:id/",
          "/tin/trang/:id/",
          "/x-:id/",
          "/:id/x/",
          "/chu-de/:id/",
          "/:id/trang/1/",
          "/tim-kiem/:id/",
          "/ket-qua/a/:id/");

  private static final List<String> PLAIN =
      List.of("/x/", "/tin/", "/luu-tru/2023/", "/luu-tru/", "/chu-de/a/", "/a/trang/1/", "/x/a/");

  private static final List<String> IDS =
      List.of(
          "a",
          "x",
          "tin",
          "trang",
          "2023",
          "03",
          "1",
          "luu-tru",
          "assets",
          "tim-kiem",
          "le-ky-ket",
          "ket-noi",
          "chua-ro-ngay",
          "index",
          "con-duong");

  private static final List<String> KEYS =
      List.of("article", "district", "pairing", "school", "document", "topic", "kind", "page");

  @TempDir private Path folder;

  @Test
  void what_is_told_of_nothing_is_no_two_files() {
    Set<Boolean> outcomes = new HashSet<>();
    Rounds.seeds(20, 500)
        .forEach(
            seed -> {
              Assembled assembled = Assembled.of(site(new Random(seed), seed));
              boolean sound = assembled.told().isEmpty();
              outcomes.add(sound);
              if (sound) {
                assertThatEveryFileIsOne(assembled, "seed " + seed);
              } else {
                assertThat(assembled.told())
                    .as("seed %d", seed)
                    .allMatch(RandomAddressesTest::isOfAddresses);
              }
            });
    assertThat(outcomes).hasSize(2);
  }

  private static boolean isOfAddresses(String told) {
    return told.matches("site-config\\.yml route-.* [4-9]+:.*|.* (route-.*|id-duplicate) .*");
  }

  private SiteFolder site(Random random, long seed) {
    SiteFolder site = SiteFolder.small(folder.resolve(String.valueOf(seed)));
    StringBuilder config =
        new StringBuilder(site.text("site-config.yml")).append("permalinks:\n  kind: /loai/:id/\n");
    KEYS.stream()
        .filter(key -> !key.equals("kind") && random.nextInt(4) == 0)
        .forEach(key -> config.append("  %s: %s\n".formatted(key, any(WITH_ID, random))));
    Stream.of("progress", "archive", "corrections")
        .filter(_ -> random.nextInt(4) == 0)
        .forEach(key -> config.append("  %s: %s\n".formatted(key, any(PLAIN, random))));
    site.write("site-config.yml", config.toString());
    site.write(
        "content/topics.yml",
        "- {id: ket-noi, label: A}\n- {id: \"%s\", label: B}\n".formatted(any(IDS, random)));
    site.write("content/districts/" + any(IDS, random) + ".md", "---\nname: C\ntype: xa\n---\n");
    site.write("content/pages/" + any(IDS, random) + ".md", "---\ntitle: D\n---\n");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      String picture =
          random.nextInt(3)
              + "/"
              + any(List.of("Ảnh", "anh", "Anh_", "con", "tep", "!"), random)
              + i % 2
              + ".jpg";
      site.write("content/articles/" + picture, "x");
      text.append("![Ảnh](../").append(picture).append(")\n\n");
    }
    return site.article("2023/" + any(IDS, random), "", text.toString());
  }

  private static String any(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static void assertThatEveryFileIsOne(Assembled assembled, String as) {
    Map<Location, Object> files = new HashMap<>();
    for (Route route : assembled.archive().routes()) {
      OutputPath output = route.permalink().output();
      assertThat(files.put(Location.of(output), route)).as(as + " " + output).isNull();
      assertThat(output.longName()).isEmpty();
      assertThat(Reserved.at(Location.of(output)).isPresent())
          .as(as + " " + output)
          .isEqualTo(
              route instanceof Route.SearchRoute
                  || route instanceof Route.NotFoundRoute
                  || route instanceof Route.SitemapRoute);
    }
    Destinations destinations = assembled.assembly().destinations();
    for (Source<Article> article : assembled.archive().articles()) {
      for (SourcePath picture : destinations.known().files()) {
        assertThat(destinations.picture(article.path(), "/" + picture))
            .as(as)
            .isInstanceOfSatisfying(
                Target.File.class,
                file -> {
                  OutputPath output = file.permalink().output();
                  assertThat(files.put(Location.of(output), file)).as(as + " " + output).isNull();
                  assertThat(Slug.isReserved(output.value().replaceFirst(".*/", ""))).isFalse();
                });
      }
    }
  }

  /// A file may happen to be called as another is, so that it can be told apart.
  @Test
  void a_name_that_tells_apart_is_given_once() {
    String other = "content/articles/2022/anh.jpg";
    String marked = "anh-" + Hash.of(other).hex().substring(0, 8) + ".jpg";
    SiteFolder site = SiteFolder.small(folder).article("2023/moi", "", "");
    for (String picture : List.of("2022/anh.jpg", "2023/anh.jpg", "2023/" + marked)) {
      site.write("content/articles/" + picture, "x");
    }
    assertThatEveryFileIsOne(Assembled.of(site), marked);
  }
}
