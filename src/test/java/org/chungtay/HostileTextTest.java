package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts on which a rule would take longer than its share: each is checked in seconds, as a user
/// checks it, whether or not there is anything wrong with it.
class HostileTextTest {

  /// Against time that grows with the square of a text; a sound check takes a tenth of it.
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final int LENGTH = 160_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ABC ",
        "A.BC-DE&FG ",
        "GD&ĐT-",
        "(ABC ",
        "ABC (x) ",
        "quận Đống Đa ",
        "quận ",
        "1.234 trường ",
        "1.234",
        "hoà hòa ",
        "Ông Nguyễn Văn ",
        "{{unit dong-da}} ",
        "{{",
        "[x](",
        "<a ",
        "`",
        "(",
        "https://",
        "[^a]",
        "\"",
        "a\u00A0",
        "## A\n\n"
      })
  void a_body_of_one_thing_is_checked_in_time(String thing) {
    check(TestSite.article("Bài thử", thing.repeat(LENGTH / thing.length()) + "\n"));
  }

  @Test
  void very_many_abbreviations_are_each_looked_for_once() {
    Cli run = check(TestSite.article("Bài thử", abbreviations() + "\n"));
    assertThat(run.out()).contains("[abbreviation-unknown]");
  }

  @Test
  void very_many_unknown_ids_are_each_told() {
    String ids = IntStream.range(0, 20_000).mapToObj(i -> "x" + i).collect(Collectors.joining(","));
    Cli run = check(TestSite.article("Bài thử", "Chữ.\n").replace("[dong-da]", "[" + ids + "]"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.contains(" Lỗi: "))).hasSize(20_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "figures=metric: so-truong, value: %d, asOf: 2023",
        "photos=src: anh-%d.jpg, alt: Ảnh, people: children, consent: x",
        "corrections=date: 2022-01-0x, note: Sửa %d",
        "pairings=between: [dong-da, x%d], signed: 2062-01-01",
        "sources=title: Tin %d, url: x"
      })
  void very_many_values_that_are_wrong_are_each_told(String values) {
    String[] parts = values.split("=", 2);
    String items =
        IntStream.range(0, 8_000)
            .mapToObj(i -> "  - { " + parts[1].formatted(i) + " }\n")
            .collect(Collectors.joining());
    String article = TestSite.article("Bài thử", "Chữ.\n");
    Cli run = check(article.replace("kind: ", parts[0] + ":\n" + items + "kind: "));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.contains(" Lỗi: "))).hasSizeGreaterThan(7_000);
  }

  private Cli check(String article) {
    TestSite site = TestSite.small(folder).write("content/articles/2023/dai.md", article);
    return assertTimeoutPreemptively(LIMIT, () -> site.check());
  }

  /// `ABCD chữ ABCE chữ …`, on one line.
  private static String abbreviations() {
    return IntStream.range(0, 20_000)
        .mapToObj(
            i ->
                Integer.toString(i, 26)
                        .chars()
                        .map(c -> Character.isDigit(c) ? 'A' + c - '0' : Character.toUpperCase(c))
                        .collect(
                            StringBuilder::new,
                            StringBuilder::appendCodePoint,
                            StringBuilder::append)
                    + "ZQ chữ")
        .collect(Collectors.joining(" "));
  }
}
