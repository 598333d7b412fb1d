package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chungtay.model.Hash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A build that is killed at any moment leaves only whole files, and the next build puts all right.
class KilledBuildIT {

  @TempDir private static Path folder;
  private static TestSite site;
  private static Map<String, Hash> one;
  private static Map<String, Hash> two;
  private static long whole;
  private static int cutShort;
  private static int rounds;

  static LongStream seeds() {
    return Rounds.seeds(10, 60);
  }

  @BeforeAll
  static void two_states_of_one_site() throws IOException, InterruptedException {
    site = TestSite.real(folder);
    one = built();
    change();
    long start = System.nanoTime();
    assertThat(start().waitFor()).isZero();
    whole = System.nanoTime() - start;
    two = TestSite.tree(site.out());
  }

  @AfterAll
  static void tell() {
    System.out.printf("killed builds: %d, of them %d before they were done%n", rounds, cutShort);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_killed_build_leaves_whole_files_and_the_next_one_mends_them(long seed) throws Exception {
    TestSite.real(folder);
    assertThat(built()).isEqualTo(one);
    change();
    Process build = start();
    // Mostly towards the end, where files are moved.
    double share = 0.6 + new Random(seed).nextDouble() * 0.5;
    boolean done = build.waitFor((long) (whole * share), TimeUnit.NANOSECONDS);
    build.destroyForcibly().waitFor();
    rounds++;
    cutShort += done ? 0 : 1;

    SortedMap<String, Hash> left = TestSite.tree(site.out());
    left.remove(".chungtay-publishing");
    left.forEach(
        (file, hash) ->
            assertThat(Stream.of(one, two).map(tree -> tree.get(file)))
                .as("%s, seed %d", file, seed)
                .contains(hash));
    assertThat(built()).as("seed %d", seed).isEqualTo(two);
  }

  /// Every page changes, and one goes.
  private static void change() {
    site.replace("site-config.yml", "title: \"Chung Tay\"", "title: \"Chung Tay hai\"")
        .delete("content/districts/ba-vi.md");
  }

  @Test
  void two_builds_at_once_take_turns() throws Exception {
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

  private static Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:+UseSerialGC",
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
