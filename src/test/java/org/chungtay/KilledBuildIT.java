package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chungtay.model.Hash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A build that is killed at any step leaves only whole files, and the next build puts all right:
/// what was to come is there, and what was to go is gone.
class KilledBuildIT {

  /// What a build is about when it is killed.
  private enum Moment {
    STAGING,
    PUBLISHING,
    DELETING,
    REMEMBERING
  }

  private static final int ARTICLES = 40;

  @TempDir private static Path folder;
  private static TestSite site;
  private static Map<String, Hash> one;
  private static Map<String, Hash> two;

  /// Files that come or change, and files that go.
  private static int coming;

  private static int going;

  private static final Map<Moment, Integer> KILLS = new EnumMap<>(Moment.class);

  static LongStream seeds() {
    return Rounds.seeds(4, 60);
  }

  @BeforeAll
  static void two_states_of_one_site() {
    site = TestSite.small(folder.resolve("trang"));
    for (int i = 0; i < ARTICLES; i++) {
      site.write(article(i), TestSite.article("Bài thử " + i, "Chữ trong bài.\n"));
    }
    one = built();
    TestFolders.copy(site.folder(), folder.resolve("luu"), StandardCopyOption.COPY_ATTRIBUTES);
    change();
    two = built();
    coming = come(two);
    going = gone(two);
  }

  @AfterAll
  static void builds_were_killed_while_they_published_and_while_they_deleted() {
    System.out.println("killed builds: " + KILLS);
    assertThat(KILLS).containsOnlyKeys(Moment.values());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_killed_build_leaves_whole_files_and_the_next_one_mends_them(long seed) throws Exception {
    begin();
    change();
    Moment moment = Moment.values()[(int) (seed % Moment.values().length)];
    Random random = new Random(seed);
    int nth =
        switch (moment) {
          case STAGING -> 1 + random.nextInt(coming);
          // One step at least has been made, and one has not.
          case PUBLISHING -> 2 + random.nextInt(coming - 1);
          case DELETING -> coming + 2 + random.nextInt(going - 1);
          case REMEMBERING -> 1;
        };
    place(moment).kill(nth, command());

    SortedMap<String, Hash> left = TestSite.tree(site.out());
    left.keySet().removeIf(file -> file.startsWith(".chungtay-"));
    assertThat(moment(left)).as("seed %d, step %d", seed, nth).isEqualTo(moment);
    KILLS.merge(moment, 1, Integer::sum);
    left.forEach(
        (file, hash) ->
            assertThat(Stream.of(one, two).map(tree -> tree.get(file)))
                .as("%s, seed %d, step %d", file, seed, nth)
                .contains(hash));
    assertThat(built()).as("seed %d, step %d", seed, nth).isEqualTo(two);
    assertThat(emptyFolders()).as("seed %d, step %d", seed, nth).isEmpty();
  }

  /// Where a build comes by once for each file.
  private static Breakpoint place(Moment moment) {
    return switch (moment) {
      case STAGING ->
          new Breakpoint(
              "org.chungtay.publish.StagingSink",
              "accept",
              "(Lorg/chungtay/model/OutputPath;Lorg/chungtay/model/Content;)V");
      case PUBLISHING, DELETING ->
          new Breakpoint(
              "org.chungtay.publish.Publishing", "carryOut", "(Lorg/chungtay/publish/Step;)V");
      case REMEMBERING ->
          new Breakpoint("org.chungtay.build.Memo", "write", "(Ljava/nio/file/Path;)V");
    };
  }

  /// What was cut short, told by what stands in the output.
  private static Moment moment(Map<String, Hash> left) {
    if (left.equals(one)) {
      return Moment.STAGING;
    }
    if (come(left) < coming) {
      return Moment.PUBLISHING;
    }
    return gone(left) < going ? Moment.DELETING : Moment.REMEMBERING;
  }

  private static int come(Map<String, Hash> left) {
    return (int)
        two.entrySet().stream()
            .filter(file -> !file.getValue().equals(one.get(file.getKey())))
            .filter(file -> file.getValue().equals(left.get(file.getKey())))
            .count();
  }

  private static int gone(Map<String, Hash> left) {
    return (int)
        one.keySet().stream()
            .filter(file -> !two.containsKey(file) && !left.containsKey(file))
            .count();
  }

  private static List<Path> emptyFolders() throws IOException {
    try (Stream<Path> all = Files.walk(site.out())) {
      List<Path> paths = all.toList();
      return paths.stream()
          .filter(Files::isDirectory)
          .filter(path -> paths.stream().noneMatch(other -> path.equals(other.getParent())))
          .toList();
    }
  }

  /// The site as it was when its first state had been published.
  private static void begin() {
    TestFolders.delete(site.folder());
    TestFolders.copy(folder.resolve("luu"), site.folder(), StandardCopyOption.COPY_ATTRIBUTES);
  }

  /// Every page changes, and most go.
  private static void change() {
    site.replace("site-config.yml", "title: Thử", "title: Thử hai");
    for (int i = 0; i < ARTICLES; i++) {
      site.delete(article(i));
    }
  }

  private static String article(int number) {
    return "content/articles/thu/bai-thu-%d.md".formatted(number);
  }

  @Test
  void two_builds_at_once_take_turns() throws Exception {
    begin();
    Process first = start();
    Process second = start();
    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    Map<String, Hash> tree = TestSite.tree(site.out());
    assertThat(built()).isEqualTo(tree);
  }

  private static Map<String, Hash> built() {
    return TestSite.tree(site.built("--quiet").out());
  }

  private static String command() {
    return "-jar \"%s\" build --quiet --site \"%s\""
        .formatted(TestSite.REPOSITORY.resolve("target/chungtay.jar"), site.folder());
  }

  private static Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            TestSite.REPOSITORY.resolve("target/chungtay.jar").toString(),
            "build",
            "--quiet",
            "--site",
            site.folder().toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
