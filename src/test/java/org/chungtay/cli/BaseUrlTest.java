package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The address of the site, in its configuration and as an option.
class BaseUrlTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "https://a.example//kho/, //",
    "https://a.example/kho/../, ..",
    "https://an:ma@a.example/, an:ma@",
    "https://a.example:0/, :0",
    "https://a.example/?x=1, ?x=1",
    "a.example, https://",
  })
  void what_makes_no_addresses_is_refused_both_ways(String url, String named) {
    TestSite site = TestSite.small(folder);
    Cli option = site.build("--base-url", url);
    assertThat(option.exit()).as(option.err()).isEqualTo(2);
    assertThat(option.err()).contains(url, named);
    site.write("site-config.yml", "title: Thử\nbaseUrl: https://a.example/\nfirstBaseUrl: " + url);
    Cli first = site.check();
    assertThat(first.exit()).isEqualTo(1);
    assertThat(first.out()).contains("site-config.yml:3:15", "[value-url]", named);
    site.write("site-config.yml", "title: Thử\nbaseUrl: " + url + "\n");
    Cli key = site.check();
    assertThat(key.exit()).isEqualTo(1);
    assertThat(key.out()).contains("site-config.yml:2:10", "[value-url]", named);
  }

  @Test
  void a_host_with_vietnamese_letters_is_written_in_ascii_everywhere() {
    TestSite site = TestSite.small(folder);
    site.built("--base-url", "https://hànội.example/kho/");
    var byOption = TestSite.tree(site.out());
    assertThat(site.read("public/feed.xml"))
        .contains("https://xn--hni-9ka0849a.example/kho/")
        .doesNotContain("%C3%A0");
    site.replace("site-config.yml", "https://thu.example/", "https://hànội.example/kho/")
        .append("site-config.yml", "firstBaseUrl: https://thu.example/\n")
        .built();
    assertThat(TestSite.tree(site.out())).isEqualTo(byOption);
  }
}
