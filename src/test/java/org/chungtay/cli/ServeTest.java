package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

  @TempDir private Path folder;

  @Test
  void a_port_that_is_in_use_is_told_in_words() throws Exception {
    TestSite.small(folder);
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Cli run = Cli.run("serve", "--site", folder, "--port", other.getLocalPort());
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              "Cổng %d đang có chương trình khác dùng. Chọn cổng khác bằng --port.%n"
                  .formatted(other.getLocalPort()));
    }
  }

  @Test
  void a_port_that_is_none_and_a_site_that_is_none_are_wrong_usage() {
    Cli noSite = Cli.run("serve", "--site", folder, "--port", 0);
    assertThat(noSite.exit()).isEqualTo(2);
    assertThat(noSite.err()).contains("site-config.yml");
    TestSite.small(folder);
    for (int port : new int[] {-1, 65_536}) {
      Cli run = Cli.run("serve", "--site", folder, "--port=" + port, "--lang", "en");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("The port must be from 0 to 65535, not " + port);
    }
  }
}
