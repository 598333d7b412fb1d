package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("# Đề *mục*\n\nMột\nđoạn **đậm**.  \nHết.", "Đề mục\nMột đoạn đậm. Hết."),
        Arguments.of("- a\n- b\n  - c\n\n> d", "a\nb\nc\nd"),
        Arguments.of("|A|B|\n|-|-|\n|1|{{figure x}}|", "A B\n1 672"),
        Arguments.of("![Mô tả](a.jpg \"Chú thích ảnh\")\n\nb", "Chú thích ảnh\nb"),
        Arguments.of("a ![Mô tả](a.jpg) b", "a b"),
        Arguments.of("[a](hoang-mai.md)b <https://x.vn/>", "ab https://x.vn/"),
        Arguments.of("a\u00A0\u00A0 b&nbsp;c", "a b c"),
        Arguments.of("```\na  b\n  c\n```", "a b c"),
        Arguments.of("a\n\n---\n\nb", "a\nb"),
        Arguments.of("GD&ĐT <b>&lt;x&gt;</b>", "GD&ĐT <x>"),
        Arguments.of("<script>a</script><!-- b --><p hidden>c</p>", "c"),
        Arguments.of("", ""));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void text_is_what_one_would_read_out(String markdown, String text) {
    assertThat(Rendering.render(markdown).value().plainText()).as(markdown).isEqualTo(text);
  }
}
