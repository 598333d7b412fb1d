package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.chungtay.model.Hash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A build that is killed at any moment leaves only whole files, and the next build puts all right.
class KilledBuildIT {

  private static final String UNIT = "content/districts/dong-da.md";

  @TempDir private Path folder;
  private static int cutShort;
  private static int rounds;

  static LongStream seeds() {
    return Rounds.seeds(10, 200);
  }

  @AfterAll
  static void tell() {
    System.out.printf("killed builds: %d, of them %d before they were done%n", rounds, cutShort);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_killed_build_leaves_whole_files_and_the_next_one_mends_them(long seed) throws Exception {
    TestSite site = TestSite.real(folder);
    Map<String, Hash> one = built(site);
    site.replace("site-config.yml", "title: \"Chung Tay\"", "title: \"Chung Tay hai\"")
        .delete(UNIT.replace("dong-da", "ba-vi"));
    // How long a whole build takes, and what it makes.
    long start = System.nanoTime();
    Map<String, Hash> two = built(site);
    long whole = System.nanoTime() - start;
    // Back to the first state, then forward again under the axe.
    TestSite.real(folder);
    assertThat(built(site)).isEqualTo(one);
    site.replace("site-config.yml", "title: \"Chung Tay\"", "title: \"Chung Tay hai\"")
        .delete(UNIT.replace("dong-da", "ba-vi"));

    Process build = start(site);
    // Mostly towards the end, where files are moved.
    double share = 0.5 + new Random(seed).nextDouble() * 0.6;
    boolean done = build.waitFor((long) (whole * share), TimeUnit.NANOSECONDS);
    build.destroyForcibly().waitFor();
    rounds++;
    cutShort += done ? 0 : 1;

    SortedMap<String, Hash> left = TestSite.tree(site.out());
    left.remove(".chungtay-publishing");
    left.forEach(
        (file, hash) -> {
          Set<Hash> known = new HashSet<>();
          known.add(one.get(file));
          known.add(two.get(file));
          assertThat(known).as("%s, seed %d", file, seed).contains(hash);
        });
    assertThat(built(site)).as("seed %d", seed).isEqualTo(two);
  }

  @Test
  void two_builds_at_once_take_turns() throws Exception {
    TestSite site = TestSite.real(folder);
    Process first = start(site);
    Process second = start(site);
    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    Map<String, Hash> tree = TestSite.tree(site.out());
    assertThat(built(site)).isEqualTo(tree);
  }

  private static Map<String, Hash> built(TestSite site) throws IOException, InterruptedException {
    assertThat(start(site).waitFor()).isZero();
    return TestSite.tree(site.out());
  }

  private static Process start(TestSite site) throws IOException {
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
