package org.chungtay.build;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.TestSite;

/// A site whose articles are published, expire and are taken down within two years from [#FIRST].
///
/// The texts in it are made up for the test.
final class ChangingSite {

  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 730;
  private static final int ARTICLES = 36;
  private static final List<String> UNITS = List.of("dong-da", "soc-son", "ba-vi", "ha-dong");

  private final Random random;
  private final TestSite site;

  private ChangingSite(Path folder, long seed) {
    this.random = new Random(seed);
    this.site = TestSite.small(folder).delete("content/articles/2023/bai-thu.md");
  }

  /// @param references whether the texts refer to one another, whatever becomes of it
  static TestSite of(Path folder, long seed, boolean references) {
    ChangingSite changing = new ChangingSite(folder, seed);
    changing.site.write("content/districts/ba-vi.md", "---\nname: Ba Vì\ntype: huyen\n---\n");
    changing.site.write("content/districts/ha-dong.md", "---\nname: Hà Đông\ntype: quan\n---\n");
    for (int i = 0; i < ARTICLES; i++) {
      String body = references ? changing.body() : "Chữ trong bài.\n";
      changing.site.write("content/articles/bai-" + i + ".md", changing.article(i) + body);
      changing.site.write("content/articles/tep-" + i + ".pdf", "%PDF-1.4 thử");
    }
    return changing.site;
  }

  /// Some moments of that time in their order, and one long after.
  static List<Instant> moments(long seed, int count) {
    List<Instant> moments =
        new Random(seed)
            .longs(count, 0, DAYS * 24L * 60)
            .sorted()
            .mapToObj(minute -> Instant.parse("2023-01-01T00:00:00Z").plusSeconds(60 * minute))
            .collect(Collectors.toCollection(ArrayList::new));
    moments.add(Instant.parse("9999-01-01T00:00:00Z"));
    return moments;
  }

  private String article(int number) {
    LocalDate date = FIRST.plusDays(random.nextInt(DAYS));
    StringBuilder text = new StringBuilder("---\n");
    text.append("title: Bài thử số %d\n".formatted(number));
    text.append("date: ")
        .append(date)
        .append(one("", "T07:30:00Z", "T23:00:00+09:00"))
        .append('\n');
    text.append("eventDate: ").append(one("2023-02-03", "2023-05", "unknown", "" + date));
    text.append("\nkind: ceremony\nsummary: Tóm tắt của bài thử.\n");
    text.append("districts: [").append(unit()).append("]\ntopics: [ket-noi]\n");
    text.append(one("", "highlight: true\n", "aliases: [/cu/%d/]\n".formatted(number)));
    text.append(
        switch (random.nextInt(8)) {
          case 0 -> "draft: true\n";
          case 1 -> "removed: {date: %s, reason: Sai}\n".formatted(date.plusDays(9));
          case 2, 3, 4 -> "expires: %s\n".formatted(date.plusDays(1 + random.nextInt(DAYS / 2)));
          default -> "";
        });
    // Of one day and scope there are no two, so that none contradicts another.
    LocalDate own = FIRST.plusDays(number);
    text.append(
        one(
            "",
            "figures: [{metric: so-truong, value: %d, scope: %s, asOf: %s}]\n"
                .formatted(number, one(UNITS.getFirst(), "city"), own)));
    text.append(one("", "", pairing(own)));
    return text.append("---\n").toString();
  }

  private String pairing(LocalDate signed) {
    int first = random.nextInt(UNITS.size());
    int second = (first + 1 + random.nextInt(UNITS.size() - 1)) % UNITS.size();
    return "pairings: [{between: [%s, %s], signed: %s%s}]\n"
        .formatted(
            UNITS.get(first),
            UNITS.get(second),
            signed,
            one("", ", seeAlso: bai-" + random.nextInt(ARTICLES)));
  }

  private String body() {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(_ -> reference(random.nextInt(ARTICLES)) + "\n\n")
        .collect(Collectors.joining());
  }

  private String reference(int other) {
    return one(
        "[x](bai-%d.md)".formatted(other),
        "[x](/content/articles/bai-%d.md#muc)".formatted(other),
        "[x](/tin/bai-%d/)".formatted(other),
        "[x](/tin/bai-%d#muc)".formatted(other),
        "[x](/cu/%d/)".formatted(other),
        "[x](tep-%d.pdf)".formatted(other),
        "[x](/luu-tru/2023/%02d/)".formatted(1 + other % 12),
        "[x](/luu-tru/2024/)",
        "[x](/ket-noi/%s--%s/)".formatted(unit(), unit()),
        "[x](/tin/trang/%d/)".formatted(1 + random.nextInt(2)),
        "{{figure so-truong}}",
        "{{figure so-truong scope=%s with=date}}".formatted(one("city", unit())),
        "{{unit %s}}".formatted(unit()));
  }

  private String unit() {
    return UNITS.get(random.nextInt(UNITS.size()));
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
