package org.chungtay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          https://a.example/               ¦ https://a.example/
          https://a.example                ¦ https://a.example
          HTTPS://A.Example:8443/Kho/      ¦ https://a.example:8443/Kho/
          http://localhost:8080/           ¦ http://localhost:8080/
          http://127.0.0.1:8080/kho        ¦ http://127.0.0.1:8080/kho
          http://[::1]:8080/               ¦ http://[::1]:8080/
          http://[2001:db8::7]/            ¦ http://[2001:db8::7]/
          https://hànội.example/           ¦ https://xn--hni-9ka0849a.example/
          https://HÀNỘI.example:81/kho/    ¦ https://xn--hni-9ka0849a.example:81/kho/
          https://xn--hni-9ka0849a.example ¦ https://xn--hni-9ka0849a.example
          https://a.example:65535/         ¦ https://a.example:65535/
          https://a.example:/              ¦ https://a.example/
          https://a.example/kho..luu/.a/   ¦ https://a.example/kho..luu/.a/
          https://a.example/kho-lưu/       ¦ https://a.example/kho-l%C6%B0u/
          """)
  void a_site_is_written_in_letters_of_ascii(String written, String read) throws Exception {
    assertThat(WebAddress.ofSite(written)).hasToString(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          https://a.example//kho/         ¦ //
          https://a.example/kho//         ¦ //
          https://a.example//             ¦ //
          https://a.example/../kho/       ¦ ..
          https://a.example/kho/..        ¦ ..
          https://a.example/./            ¦ .
          https://a.example/%2e%2E/       ¦ %2e%2E
          https://a.example/a%2Fb/        ¦ %2F
          https://a.example/a%5cb/        ¦ %5c
          https://a.example/a%0Ab/        ¦ %0A
          https://a.example/?x=1          ¦ ?x=1
          https://a.example/?             ¦ ?
          https://a.example/#a            ¦ #a
          """)
  void a_site_has_a_plain_path_and_nothing_after_it(String written, String part) throws Exception {
    assertThat(WebAddress.of(written)).isNotNull();
    assertThatExceptionOfType(WebAddress.Refused.class)
        .isThrownBy(() -> WebAddress.ofSite(written))
        .returns(part, WebAddress.Refused::part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          https://an:bi-mat@a.example/    ¦ an:bi-mat@
          https://an@hà.example/          ¦ an@
          https://a.example:0/            ¦ :0
          https://a.example:00080/        ¦ :00080
          https://a.example:65536/        ¦ :65536
          https://a.example:99999999999/  ¦ :99999999999
          https://a.example:cong/         ¦ :cong
          https://a.example:-1/           ¦ :-1
          https://a..example/             ¦ a..example
          https://-a.example/             ¦ -a.example
          https://a%20b.example/          ¦ a%20b.example
          https://a!.example/             ¦ a!.example
          https://300.1.1.1/              ¦ 300.1.1.1
          https://1.2.3/                  ¦ 1.2.3
          http://[fe80::1%25eth0]/        ¦ [fe80::1%25eth0]
          https://a b.example/            ¦ ' '
          https://a.example/a b           ¦ ' '
          https://a.example\\kho           ¦ \\
          https://a.example/<b>           ¦ <
          """)
  void what_is_wrong_is_named(String written, String part) {
    assertThatExceptionOfType(WebAddress.Refused.class)
        .as(written)
        .isThrownBy(() -> WebAddress.of(written))
        .returns(part, WebAddress.Refused::part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.example",
        "//a.example/",
        "/kho/",
        "https:",
        "https://",
        "https:///kho/",
        "https:a.example",
        "https:/a.example/",
        "ftp://a.example/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "mailto:a@a.example",
        "data:text/html,a"
      })
  void what_names_no_host_of_the_web_is_none(String written) {
    assertThatExceptionOfType(WebAddress.Refused.class)
        .as(written)
        .isThrownBy(() -> WebAddress.of(written))
        .returns("", WebAddress.Refused::part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/a?b=c&d=%20#e",
        "https://web.archive.org/web/2023/https://a.example/",
        "https://a_b.example/",
        "https://vi.wikipedia.org/wiki/Hà_Nội_(định_hướng)"
      })
  void the_page_of_another_site_stays_as_it_is(String written) throws Exception {
    assertThat(WebAddress.of(written)).hasToString(written);
  }

  @Test
  void a_long_address_is_one_as_long_as_a_server_takes_it() throws Exception {
    String path = "https://a.example/" + "a/".repeat(3_800);
    assertThat(WebAddress.of(path)).hasToString(path);
    assertThat(WebAddress.ofSite(path.replace("//", "//" + "a.".repeat(120))).getHost())
        .hasSize(249);
    assertThatExceptionOfType(WebAddress.Refused.class)
        .isThrownBy(() -> WebAddress.of("https://" + "a.".repeat(3_900) + "example/"));
  }

  @Test
  void control_characters_and_endless_addresses_are_refused() {
    for (String sign : new String[] {"\n", "\u0000", "\u007F", "\u0085", "\u200B", "\u202E"}) {
      assertThatExceptionOfType(WebAddress.Refused.class)
          .isThrownBy(() -> WebAddress.of("https://a.example/" + sign + "b"));
    }
    assertThatExceptionOfType(WebAddress.Refused.class)
        .isThrownBy(() -> WebAddress.of("https://a.example/" + "a/".repeat(1_000_000)));
  }
}
