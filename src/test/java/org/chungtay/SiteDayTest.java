package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever offset a moment was written with, every file of the site tells the day that it was
/// where the site is.
class SiteDayTest {

  private static final int ARTICLES = 10;

  /// Far from one another, so that the day before or after one is the day of no other.
  private static final int DAYS_APART = 5;

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

  private static final List<String> ZONES =
      List.of(
          "Asia/Ho_Chi_Minh",
          "America/New_York",
          "Australia/Lord_Howe",
          "Asia/Kathmandu",
          "Pacific/Kiritimati",
          "Pacific/Marquesas");

  @TempDir private Path folder;

  /// A moment as it is written, and the day that it was where the site is.
  private record Written(String text, LocalDate day) {

    /// A moment of this day, written with an offset in which it is another day.
    static Written of(LocalDate day, ZoneId zone, Random random) {
      while (true) {
        ZonedDateTime moment =
            day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60)).atZone(zone);
        OffsetDateTime written =
            moment
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.ofTotalSeconds(900 * (random.nextInt(112) - 56)));
        if (moment.toLocalDate().equals(day) && !written.toLocalDate().equals(day)) {
          String style = "uuuu-MM-dd'T'HH:mm:ss" + (random.nextBoolean() ? "" : ".SSS") + "XXX";
          return new Written(DateTimeFormatter.ofPattern(style, Locale.ROOT).format(written), day);
        }
      }
    }
  }

  static Stream<String> zones() {
    return ZONES.stream().limit(Boolean.getBoolean("chungtay.long") ? ZONES.size() : 1);
  }

  @ParameterizedTest
  @MethodSource("zones")
  void every_place_tells_the_day_of_the_site(String zone) {
    Random random = new Random(zone.hashCode());
    TestSite site = TestSite.small(folder).delete("content/articles/2023/bai-thu.md");
    site.append("site-config.yml", "timeZone: " + zone + "\n");
    List<Written> dates = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      Written date = Written.of(FIRST.plusDays((long) i * DAYS_APART), ZoneId.of(zone), random);
      dates.add(date);
      site.write("content/articles/2025/bai-" + i + ".md", article(i, date.text()));
    }
    Written removed = Written.of(FIRST.minusDays(DAYS_APART), ZoneId.of(zone), random);
    site.write(
        "content/articles/2025/bai-bo.md",
        article(1, removed.text())
            .replace(
                "sources:", "removed: { date: " + removed.text() + ", reason: Trùng. }\nsources:"));
    dates.add(removed);
    site.built("--at", "2026-01-31T00:00:00Z");
    SortedMap<String, String> files = texts(site.out());
    for (Written date : dates) {
      for (LocalDate other : List.of(date.day().minusDays(1), date.day().plusDays(1))) {
        assertThat(naming(files, other)).as("%s, not on %s", date, other).isEmpty();
      }
    }
    assertThat(naming(files, removed.day())).contains("tin/bai-bo/index.html");
    for (int i = 0; i < ARTICLES; i++) {
      LocalDate day = dates.get(i).day();
      assertThat(naming(files, day))
          .as("%s", dates.get(i))
          .contains(
              "tin/bai-%d/index.html".formatted(i),
              "quan-huyen/dong-da/index.html",
              "luu-tru/2025/%02d/index.html".formatted(day.getMonthValue()),
              "feed.json",
              "feed.xml",
              "rss.xml",
              "sitemap.xml")
          .contains(i % 2 == 0 ? "dinh-chinh/index.html" : "feed.xml");
    }
  }

  /// Every other one has been corrected.
  private static String article(int i, String date) {
    String corrected = "corrections:\n  - { date: %s, note: Sửa. }\n".formatted(date);
    return """
    ---
    title: "Bài thứ %d"
    date: %s
    kind: news
    summary: Tóm tắt của bài.
    updated: %s
    districts: [dong-da]
    sources:
      - { name: Báo mẫu, published: %s }
    %s---
    Chữ trong bài.
    """
        .formatted(i, date, date, date, i % 2 == 0 ? corrected : "");
  }

  private static List<String> naming(SortedMap<String, String> files, LocalDate day) {
    List<String> forms =
        Stream.of(
                "uuuu-MM-dd",
                "uuuu/MM/dd",
                "d/M/uuuu",
                "'ngày 'dd' tháng 'M' năm 'uuuu",
                "d MMM uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ROOT).format(day))
            .toList();
    return files.entrySet().stream()
        .filter(file -> forms.stream().anyMatch(form -> names(file.getValue(), form)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Whether the text names this date, which is no part of a longer number.
  private static boolean names(String text, String form) {
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (at == 0 || !Character.isDigit(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static SortedMap<String, String> texts(Path out) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(html|xml|json|csv|txt)")).toList()) {
        texts.put(out.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
