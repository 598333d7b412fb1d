package org.chungtay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.TestSite;
import org.chungtay.build.Flood;
import org.chungtay.build.Preview;
import org.chungtay.model.Code;
import org.chungtay.model.Language;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloodTest {

  private static final String B = "content/articles/2023/b.md";

  @TempDir private static Path folder;
  private static TestSite site;

  /// A site with thirteen abbreviations that nothing explains and a title in capitals.
  @BeforeAll
  static void an_untidy_site() {
    StringBuilder body = new StringBuilder("Chữ.\n");
    for (char c = 'A'; c < 'N'; c++) {
      body.append("\nHọp với ZZ").append(c).append(" hôm nay.\n");
    }
    site = TestSite.small(folder);
    site.write(B, TestSite.article("BÀI VIẾT TOÀN CHỮ HOA", body.toString()));
  }

  private static Stream<Problem> problems(Code code, int count) {
    SourcePath file = new SourcePath("content/articles/2023/a.md");
    return IntStream.rangeClosed(1, count)
        .mapToObj(line -> Problem.of(code, file, new Position(line, 1), Map.of()));
  }

  @Test
  void ten_places_of_a_code_are_shown_and_all_are_counted() {
    List<Problem> problems =
        Stream.concat(problems(Code.TITLE_CAPITALS, 12), problems(Code.VALUE_DATE, 3)).toList();
    Flood flood = Flood.of(problems);
    assertThat(flood.isOne()).isTrue();
    assertThat(flood.shown()).hasSize(13);
    assertThat(flood.table(Messages.of(Language.EN)))
        .containsExactly("      12  Warning [title-capitals]", "       3  Error [value-date]");
  }

  @Test
  void what_people_can_read_is_no_flood() {
    Flood flood = Flood.of(problems(Code.TITLE_CAPITALS, 10).toList());
    assertThat(flood.isOne()).isFalse();
    assertThat(flood.shown()).hasSize(10);
  }

  @Test
  void a_file_gets_every_place_and_the_counts() {
    String out = site.check("--lang", "en").out();
    assertThat(out.lines().filter(line -> line.endsWith(" [abbreviation-unknown]"))).hasSize(14);
    assertThat(out)
        .endsWith(
            """
                  13  Warning [abbreviation-unknown]
                   1  Warning [title-capitals]
            14 warnings, no errors.
            """)
        .doesNotContain("The whole list");
  }

  @Test
  void quiet_tells_of_errors_alone() {
    assertThat(site.build("--quiet").err()).isEmpty();
    assertThat(site.build("--quiet", "--format", "json").out()).contains("abbreviation-unknown");
    TestSite wrong = site.copied(folder.resolve("sai"));
    wrong.replace(B, "kind: news", "kind: gi");
    assertThat(wrong.build("--quiet", "--lang", "en").err())
        .contains("[value-choice]", "1 errors, 14 warnings. Nothing was written.")
        .doesNotContain("[abbreviation-unknown]");
  }

  @Test
  void a_preview_tells_of_what_was_edited_and_says_nothing_twice() {
    TestSite edited = site.copied(folder.resolve("xem"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PreviewTeller teller =
        new PreviewTeller(
            new Console(
                null, System.out, new PrintStream(err, true, UTF_8), Messages.of(Language.EN)),
            edited.folder());
    try (Preview preview =
        new Preview(
            edited.folder(), URI.create("http://127.0.0.1:4000/"), false, InstantSource.system())) {
      assertThat(told(teller, preview, err))
          .contains("14 warnings, no errors.")
          .contains("ZZA", "ZZJ")
          .doesNotContain("ZZK");
      edited.replace(B, "Họp với ZZA", "Cùng họp với ZZA");
      assertThat(told(teller, preview, err)).contains("ZZM");
      edited.replace(B, "Cùng họp với ZZA", "Ngày họp với ZZA");
      assertThat(told(teller, preview, err)).isEqualTo("14 warnings, no errors.\n");
    }
  }

  private static String told(PreviewTeller teller, Preview preview, ByteArrayOutputStream err) {
    err.reset();
    teller.tell(preview.update());
    return err.toString(UTF_8);
  }
}
