package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a file is decoded and cut in two.
class FrontMatterTest {

  private static String told(String text) {
    return String.join(", ", Told.places(Reads.file(Reads.ARTICLE, text).problems()));
  }

  private static String told(byte[] bytes) {
    return String.join(", ", Told.places(Reads.file(Reads.ARTICLE, bytes).problems()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      nullValues = "-",
      textBlock =
          """
          -                          ¦ front-matter-missing 1:1
          Chữ⏎                       ¦ front-matter-missing 1:1
          Chữ⏎---⏎title: A⏎---⏎      ¦ front-matter-missing 1:1
          ⏎---⏎title: A⏎---⏎         ¦ front-matter-not-first 1:1
          ⏎ ⏎\u00A0⏎---⏎title: A⏎---⏎ ¦ front-matter-not-first 1:1
          \u200B---⏎title: A⏎---⏎    ¦ front-matter-not-first 1:1
          \uFEFF\uFEFF---⏎a: b⏎---⏎  ¦ front-matter-not-first 1:1
          ---                        ¦ front-matter-unclosed 1:1
          ---⏎                       ¦ front-matter-unclosed 1:1
          ---⏎title: A⏎              ¦ front-matter-unclosed 1:1
          ---⏎title: A⏎----⏎chữ      ¦ front-matter-unclosed 1:1
          ---⏎title: A⏎ ---⏎chữ      ¦ front-matter-unclosed 1:1
          """)
  void front_matter_that_is_not_there_is_told_once(String text, String place) {
    String file = text == null ? "" : text.replace("⏎", "\n");
    assertThat(told(file)).as(text).isEqualTo(place);
    assertThat(told(file.replace("\n", "\r\n"))).as("%s with CRLF", text).isEqualTo(place);
  }

  @Test
  void an_empty_front_matter_lacks_every_key() {
    for (String file :
        new String[] {
          "---\n---\n", "---\n---", "---\n\n---\nchữ", "---\n# chữ\n---\n", "---\r\n---\r\n"
        }) {
      assertThat(told(file))
          .as(file)
          .isEqualTo("key-missing 1:1, ".repeat(4).replaceAll(", $", ""));
    }
  }

  @Test
  void the_body_begins_after_the_second_fence() {
    var read =
        Reads.file(
            Reads.ARTICLE,
            "\uFEFF---  \r\n"
                + Reads.KEYS.replace("\n", "\r\n")
                + "--- \r\n\r\nCh\u01B0\u0303\r\n---\r\n");
    assertThat(read.problems()).isEmpty();
    var body = read.entries().getFirst().body();
    assertThat(body.text()).isEqualTo("\nChữ\n---\n");
    assertThat(body.firstLine()).isEqualTo(7);
  }

  @Test
  void a_byte_that_is_not_utf_8_is_told_at_its_place() {
    byte[] file = "---\r\ntitle: Đo\u0302\u0301ng \uFFFF\n".getBytes(StandardCharsets.UTF_8);
    int bad = new String(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8).length - 4;
    file[bad] = (byte) 0xFF;
    assertThat(told(file)).isEqualTo("file-encoding 2:13");
    assertThat(told(new byte[] {'-', '-', (byte) 0xC3}))
        .as("cut off")
        .isEqualTo("file-encoding 1:3");
    assertThat(told(new byte[] {'a', '\r', (byte) 0xA0}))
        .as("after CR")
        .isEqualTo("file-encoding 2:1");
    assertThat(told(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
        .as("half a pair")
        .isEqualTo("file-encoding 1:1");
    assertThat(told(new byte[] {(byte) 0xC0, (byte) 0xAF}))
        .as("overlong")
        .isEqualTo("file-encoding 1:1");
  }

  @Test
  void a_file_in_another_encoding_is_told_once() {
    String text = "---\n" + Reads.KEYS + "---\nChữ có dấu.\n";
    assertThat(told(text.getBytes(StandardCharsets.UTF_16LE)))
        .as("UTF-16LE")
        .isEqualTo("file-encoding 1:2");
    assertThat(told(text.getBytes(StandardCharsets.UTF_16)))
        .as("UTF-16 with BOM")
        .isEqualTo("file-encoding 1:1");
    assertThat(told(text.getBytes(StandardCharsets.UTF_16BE)))
        .as("UTF-16BE")
        .isEqualTo("file-encoding 1:1");
    assertThat(told(text.getBytes(Charset.forName("windows-1258"))))
        .as("1258")
        .isEqualTo("file-encoding 2:9");
    assertThat(told("---\ntitle: A\0B\n")).as("NUL").isEqualTo("file-encoding 2:9");
  }

  @Test
  void the_hint_says_how_to_save_the_file() {
    var problem = Reads.file(Reads.ARTICLE, new byte[] {(byte) 0xFF}).problems().getFirst();
    assertThat(Told.inVietnamese(problem)).contains("bai-thu.md", "UTF-8", "Notepad");
  }
}
