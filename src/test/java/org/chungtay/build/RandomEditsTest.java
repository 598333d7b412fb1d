package org.chungtay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chungtay.Rounds;
import org.chungtay.TestFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is edited, a build that has a cache leaves the files that a build without one makes,
/// finds the same problems, and makes no more again than the edit is the reason of; and so does one
/// in a fresh clone with the cache of the one before.
class RandomEditsTest {

  private static final int EDITS = 50;

  /// So many of them are built in fresh clones too.
  private static final int CLONED = Boolean.getBoolean("chungtay.long") ? EDITS : 10;

  @TempDir private Path folder;
  private final AtomicInteger sites = new AtomicInteger();

  @Test
  void after_every_edit_the_tree_is_that_of_a_clean_build() {
    // Several at a time: some stages of a build keep one processor.
    Rounds.seeds(1, 20).parallel().forEach(this::holdsFor);
  }

  private void holdsFor(long seed) {
    List<RandomEdit> edits = RandomEdit.list(new Random(seed), EDITS);
    EditedSite site = edited(seed, edits);
    System.out.printf("incremental builds equal to clean ones, seed %d: %s%n", seed, site.told());
    if (site.difference().isPresent()) {
      List<RandomEdit> few =
          shrunk(
              edits.subList(0, site.edits()), some -> edited(seed, some).difference().isPresent());
      assertThat(edited(seed, few).difference()).as("seed %d, %s", seed, few).isEmpty();
    }
  }

  private EditedSite edited(long seed, List<RandomEdit> edits) {
    Path place = folder.resolve(String.valueOf(sites.getAndIncrement()));
    EditedSite site = new EditedSite(place, seed, CLONED);
    edits.stream().takeWhile(_ -> site.difference().isEmpty()).forEach(site::edit);
    TestFolders.delete(place);
    return site;
  }

  /// A list that fails, without what it fails without.
  private static <T> List<T> shrunk(List<T> failing, Predicate<List<T>> fails) {
    List<T> few = failing;
    for (int size = failing.size() / 2; size > 0; size /= 2) {
      int from = 0;
      while (from < few.size()) {
        List<T> fewer = new ArrayList<>(few);
        fewer.subList(from, Math.min(from + size, few.size())).clear();
        if (fails.test(fewer)) {
          few = fewer;
        } else {
          from += size;
        }
      }
    }
    return few;
  }

  @Test
  void what_fails_shrinks_to_what_it_takes() {
    List<Integer> numbers = IntStream.range(0, 50).boxed().toList();
    assertThat(shrunk(numbers, some -> some.containsAll(List.of(3, 17, 18))))
        .containsExactly(3, 17, 18);
  }
}
