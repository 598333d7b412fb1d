package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Old addresses, for hosts that answer with a 301 and for those that cannot.
class MovedTest {

  @TempDir private Path folder;

  @Test
  void hosts_are_told_where_every_old_address_leads() {
    TestSite site = TestSite.small(folder);
    site.replace(
            "content/articles/2023/bai-thu.md",
            "kind: news",
            "kind: news\naliases: [/tin/bài-cũ/, /a.html]")
        .built("--base-url", "https://thu.example/nen/");
    assertThat(site.read("public/_redirects"))
        .isEqualTo(
            """
            /nen/a.html /nen/tin/bai-thu/ 301
            /nen/tin/b%C3%A0i-c%C5%A9/ /nen/tin/bai-thu/ 301
            """);
    assertThat(site.read("public/_redirects.map"))
        .isEqualTo(
            """
            "/nen/a.html" "/nen/tin/bai-thu/";
            "/nen/tin/bài-cũ/" "/nen/tin/bai-thu/";
            """);
    assertThat(site.read("public/a.html")).contains("url=/nen/tin/bai-thu/");
  }

  /// The sample for nginx includes the list, which has to be there.
  @Test
  void the_list_is_there_when_nothing_has_moved() throws IOException {
    TestSite site = TestSite.small(folder).built();
    assertThat(site.read("public/_redirects.map")).isEmpty();
    assertThat(Files.readString(TestSite.REPOSITORY.resolve("docs/hosting/nginx.conf")))
        .contains("/_redirects.map;");
  }
}
