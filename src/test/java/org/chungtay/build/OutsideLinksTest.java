package org.chungtay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chungtay.TestSite;
import org.chungtay.check.ExternalLinks;
import org.chungtay.check.LoopbackServer;
import org.chungtay.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideLinksTest {

  @TempDir private Path folder;

  private Report check() {
    ExternalLinks links =
        new ExternalLinks(
            folder.resolve("cache"),
            Clock.systemUTC(),
            InetAddress::isLoopbackAddress,
            Duration.ZERO);
    BuildOptions options =
        new BuildOptions(folder, folder.resolve("public"), null, false, Instant.now(), false, 2);
    return Build.checkWithLinks(options, Progress.SILENT, links);
  }

  private static TestSite linking(Path folder, LoopbackServer server) {
    return TestSite.small(folder)
        .replace(
            "content/articles/2023/bai-thu.md",
            "kind: news",
            "kind: news\nsources:\n  - name: Báo\n    url: %s\n  - url: %s"
                .formatted(server.url("/song"), server.url("/mat")))
        .replace(
            "content/articles/2023/bai-thu.md",
            "Chữ trong bài.",
            "Xem [a](%s), [b](%s#x) và [c](mailto:a@thu.example)."
                .formatted(server.url("/song"), server.url("/mat")))
        .write(
            "content/articles/nhap.md",
            TestSite.article("Nháp", "[a](" + server.url("/nhap") + ")\n")
                .replace("kind:", "draft: true\nkind:"));
  }

  @Test
  void dead_links_of_public_pages_are_warnings_where_they_are_written() {
    try (LoopbackServer server = LoopbackServer.answering(Map.of("/song", 200))) {
      linking(folder, server);
      String line = "Xem [a](%s), [b](".formatted(server.url("/song"));
      int column = line.length() + 1;
      Report report = check();
      assertThat(report.hasErrors()).isFalse();
      assertThat(report.problems())
          .extracting(p -> p.line() + ":" + p.column() + " " + p.arguments().get("target"))
          .containsExactly(
              "8:10 " + server.url("/mat"), "12:" + column + " " + server.url("/mat#x"));
      assertThat(server.asked()).doesNotContain("HEAD /nhap");
    }
  }

  /// By way of the command, where no internal address may be asked.
  @Test
  void a_check_tries_them_only_when_asked_to_and_ends_well() {
    try (LoopbackServer server = LoopbackServer.answering(Map.of("/song", 200))) {
      TestSite site = linking(folder, server);
      assertThat(site.check().out()).isEqualTo("Nội dung không có lỗi.\n");
      Cli run = site.check("--external");
      assertThat(run.exit()).isZero();
      assertThat(run.out())
          .contains(
              "Cảnh báo: Liên kết “"
                  + server.url("/mat")
                  + "” không mở được (127.0.0.1). [link-dead]")
          .endsWith("Có 4 cảnh báo, không có lỗi.\n");
      assertThat(run.err()).contains("Đang thử liên kết ngoài (");
      assertThat(server.asked()).isEqualTo(List.of());
    }
  }
}
