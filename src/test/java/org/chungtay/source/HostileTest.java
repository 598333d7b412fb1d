package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chungtay.model.Problem;
import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Inputs that cost more than they should: each is answered in seconds, with short texts.
class HostileTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  /// Long enough for any step that is not linear to be noticed.
  private static final int LONG = 300_000;

  static Stream<String> costly() {
    return inputs().keySet().stream();
  }

  private static Map<String, Supplier<String>> inputs() {
    Map<String, Supplier<String>> all = new TreeMap<>();
    all.put("deep flow lists", () -> "title: " + "[".repeat(10_000));
    all.put("deep flow lists, closed", () -> "extra: " + "[".repeat(10_000) + "]".repeat(10_000));
    all.put("deep flow maps", () -> "extra: " + "{a: ".repeat(10_000));
    all.put("deep block lists", () -> "extra:\n  " + "- ".repeat(10_000) + "a");
    all.put("deep block maps", HostileTest::stairs);
    all.put("very many spaces", () -> "a" + " ".repeat(LONG));
    all.put("very many spaces and a quote", () -> " ".repeat(LONG) + "\"a: b\nc: @d");
    all.put("very many spaces in a value", () -> "title: a" + " ".repeat(LONG) + ": b");
    all.put("very many letters", () -> "a".repeat(LONG));
    all.put("very many letters before a colon", () -> "a".repeat(LONG) + ": b");
    all.put("very many colons", () -> "a" + ":".repeat(LONG));
    all.put("very many dashes", () -> "-".repeat(LONG));
    all.put("very many quotes", () -> "title: " + "\"".repeat(LONG));
    all.put("very many hashes", () -> "#".repeat(LONG));
    all.put("very many tabs", () -> "\t".repeat(LONG));
    all.put("one long bad value", () -> "title: @" + "ố".repeat(LONG));
    all.put("a list on one line", () -> "authors: [" + "a, ".repeat(LONG / 3) + "]");
    all.put(
        "a list of emoji on one line",
        () -> "authors: [" + "\uD83C\uDF93, ".repeat(LONG / 4) + "]");
    all.put("a list on many lines", () -> "authors:\n" + "  - a\n".repeat(LONG / 6));
    all.put("many keys", () -> numbered("k%d: v\n", 50_000));
    all.put("one key many times", () -> "title: a\n".repeat(50_000));
    all.put("many broken lines", () -> "a: b: c\n".repeat(100_000));
    all.put("many keys without a space", () -> "abc:def\n".repeat(100_000));
    all.put("many document marks", () -> "a: b\n...\n".repeat(50_000));
    all.put("many anchors", () -> numbered("k%d: &a%<d x\n", 20_000));
    all.put("laughs", HostileTest::laughs);
    all.put("a number of very many digits", () -> "extra: {a: " + "9".repeat(LONG) + "}");
    all.put("a great power of ten", () -> "extra: {a: 1e999999999, b: 1e99999999999}");
    all.put("a long key", () -> "k".repeat(60_000) + ": v");
    return all;
  }

  private static String numbered(String line, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(String.format(Locale.ROOT, line, i));
    }
    return out.toString();
  }

  private static String stairs() {
    StringBuilder out = new StringBuilder("extra:\n");
    for (int i = 1; i < 1_500; i++) {
      out.append(" ".repeat(i)).append("a:\n");
    }
    return out.toString();
  }

  private static String laughs() {
    StringBuilder out = new StringBuilder("l0: &l0 ha\n");
    for (int i = 1; i < 30; i++) {
      out.append("l%d: &l%<d [*l%d, *l%<d, *l%<d]\n".formatted(i, i - 1));
    }
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("costly")
  void front_matter_is_read_in_time(String name) {
    String front = inputs().get(name).get() + "\n";
    FileRead read = assertTimeoutPreemptively(LIMIT, () -> Reads.article(front));
    // Every input but the lists is wrong at least in that the keys of an article are missing.
    assertThat(read.problems()).as(name).isNotEmpty();
    for (Problem problem : read.problems().subList(0, Math.min(30, read.problems().size()))) {
      assertThat(problem.line()).as(name).isBetween(1, 300_000);
      assertThat(Told.inVietnamese(problem)).as(name).hasSizeLessThan(2_000);
    }
  }

  @ParameterizedTest
  @MethodSource("costly")
  void a_list_file_is_read_in_time(String name) {
    String text = inputs().get(name).get() + "\n";
    assertTimeoutPreemptively(LIMIT, () -> Reads.file("content/topics.yml", text));
  }

  @Test
  void a_list_file_as_large_as_may_be_is_read_in_time() {
    String text = numbered("- id: chu-de-%d\n  label: \"Chủ đề số %<d của kho tin bài\"\n", 64_000);
    assertThat(text.length()).isGreaterThan(3_300_000).isLessThan(4_000_000);
    FileRead read = assertTimeoutPreemptively(LIMIT, () -> Reads.file("content/topics.yml", text));
    assertThat(read.problems()).isEmpty();
    assertThat(read.entries()).hasSize(64_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x",
        "extra: {a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x"
      })
  void too_deep_nesting_says_so(String line) {
    List<Problem> problems = Reads.problems(line + "\n" + Reads.REST);
    assertThat(problems).extracting(p -> p.code().key()).contains("nesting-depth");
  }
}
