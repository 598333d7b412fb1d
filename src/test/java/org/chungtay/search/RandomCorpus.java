package org.chungtay.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.jspecify.annotations.Nullable;

/// Pages that no site has: texts of anything, any number of values, dates of any precision.
final class RandomCorpus {

  private RandomCorpus() {}

  static Corpus of(long seed) {
    Random random = new Random(seed);
    return of(random, random.nextInt(120));
  }

  /// So many pages.
  static Corpus of(Random random, int count) {
    List<Searchable> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(page(i, random));
    }
    return Corpus.of(pages, Map.of(Facet.UNIT, Map.of("a", "quận A", "b", "")));
  }

  private static Searchable page(int number, Random random) {
    PageType type = List.of(PageType.values()).get(random.nextInt(PageType.values().length));
    return Searchable.of(
        new Permalink("/" + type.key() + "/" + number + "/"),
        type,
        type != PageType.ARTICLE,
        RandomText.of(random.nextLong()),
        texts(random),
        new PageText(RandomText.of(random.nextLong()), text(random), texts(random)),
        date(random),
        date(random),
        random.nextInt(3) == 0 ? null : Instant.ofEpochSecond(random.nextInt(50)),
        Map.of(
            Facet.TYPE, List.of(type.key()),
            Facet.UNIT, List.of("a", "b", "c").subList(0, random.nextInt(4))));
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      texts.add(text(random));
    }
    return texts;
  }

  /// Words that come again on many pages, some of them very often.
  private static String text(Random random) {
    return RandomText.of(random.nextInt(40)).repeat(1 + random.nextInt(4))
        + RandomText.of(random.nextLong());
  }

  private static @Nullable PartialDate date(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> null;
      case 1 -> new PartialDate.OfYear(Year.of(2000 + random.nextInt(30)));
      default -> new PartialDate.OfDay(LocalDate.ofEpochDay(random.nextInt(20_000)));
    };
  }
}
