package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.TestSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mistake in a shortcode is told where it is written, however the file is saved.
class ShortcodeProblemsTest {

  private static final String FILE = "content/articles/2023/bai-thu.md";
  private static final Pattern PLACE =
      Pattern.compile("(?m)^" + FILE + ":(\\d+:\\d+): .*\\[(.*)]$");

  @TempDir private Path folder;

  static Stream<Arguments> forms() {
    return Stream.of(
        form("lines end in LF", text -> text),
        form("lines end in CRLF", text -> text.replace("\n", "\r\n")),
        form("begins with a byte-order mark", text -> "\uFEFF" + text),
        form("marks are characters of their own", text -> nfd(text)),
        form("all of it", text -> "\uFEFF" + nfd(text).replace("\n", "\r\n")));
  }

  private static Arguments form(String name, UnaryOperator<String> change) {
    return Arguments.of(name, change);
  }

  private static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void a_mistake_is_told_at_its_line_and_column(String form, UnaryOperator<String> change) {
    TestSite site =
        TestSite.small(folder)
            .write(
                FILE,
                change.apply(
                    TestSite.article(
                        "Bài thử",
                        """

                        Ở Ứng Hòa 😀 {{hình ảnh}}, {{đơn vị dong-da}}.

                        {{unit “dong-da”}} và {{unit dong-da
                        Số trường: {{figure so-truong scop=city}}, {{figure so-truong}}.

                        Lễ ký: {{audio lễ.mp3}} {{video https://a.example/lễ.mp4}}

                        | Ảnh | Số |
                        |---|---|
                        | {{gallery}} | {{figure so-truog}} |

                        Nghe {{audio loi.mp3}}

                        - {{audio loi.mp3 title="Lời phát biểu"}}
                        """)))
            .write("content/articles/2023/loi.mp3", new byte[] {0});
    String out = site.check().out();
    assertThat(PLACE.matcher(out).results().map(m -> m.group(1) + " " + m.group(2)))
        .as(form + "\n" + out)
        .isEqualTo(
            List.of(
                "9:14 shortcode-unknown",
                "9:28 shortcode-unknown",
                "11:1 shortcode-malformed",
                "11:23 shortcode-malformed",
                "12:12 shortcode-argument",
                "12:44 figure-unknown",
                "14:8 picture-missing",
                "14:25 picture-outside",
                "18:3 gallery-empty",
                "18:17 metric-unknown",
                "20:6 shortcode-place"));
  }
}
