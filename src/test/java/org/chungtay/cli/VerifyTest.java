package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chungtay.TestFolders;
import org.chungtay.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A published site is held against its own manifest.
class VerifyTest {

  @TempDir private static Path folder;
  private static TestSite site;

  @TempDir private Path other;
  private Path copy;

  @BeforeAll
  static void a_site() {
    site =
        TestSite.small(folder)
            .replace(
                "content/articles/2023/bai-thu.md", "kind: news", "kind: news\naliases: [/cu/]")
            .built();
  }

  @BeforeEach
  void a_copy_of_it() {
    copy = other.resolve("copy");
    TestFolders.copy(site.out(), copy);
  }

  private Cli verify() {
    return Cli.run("verify", copy, "--lang", "en");
  }

  @Test
  void a_whole_copy_is_sound_and_says_who_made_it() throws Exception {
    Files.createFile(copy.resolve(".nojekyll"));
    Cli run = verify();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("all as they were published", "chungtay ", Runtime.version().toString());
  }

  @Test
  void what_is_tampered_with_missing_and_added_is_named() throws Exception {
    Files.writeString(copy.resolve("tin/bai-thu/index.html"), "khác");
    Files.delete(copy.resolve("feed.xml"));
    Files.writeString(copy.resolve("them.html"), "thêm");
    Cli run = verify();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines())
        .startsWith(
            "Missing: feed.xml",
            "Added: them.html",
            "Changed: tin/bai-thu/index.html (5 bytes now)");
  }

  @Test
  void a_link_in_the_place_of_a_file_is_none() throws Exception {
    Path file = copy.resolve("feed.xml");
    Files.move(file, other.resolve("feed.xml"));
    Files.createSymbolicLink(file, other.resolve("feed.xml"));
    assertThat(verify().out()).startsWith("Missing: feed.xml");
  }

  @Test
  void a_folder_without_a_site_and_a_wrong_address_are_wrong_usage() {
    assertThat(Cli.run("verify", folder).exit()).isEqualTo(2);
    assertThat(Cli.run("verify", other.resolve("none")).exit()).isEqualTo(2);
    assertThat(Cli.run("verify", "https://thu.example/?a").exit()).isEqualTo(2);
  }

  @Test
  void a_server_is_asked_for_every_file() throws Exception {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server =
        SimpleFileServer.createFileServer(any, copy, SimpleFileServer.OutputLevel.NONE);
    server.createContext(
        "/cu/",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/tin/bai-thu/");
          exchange.sendResponseHeaders(301, -1);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      Files.delete(copy.resolve("_headers"));
      Cli sound = Cli.run("verify", address, "--lang", "en");
      assertThat(sound.out()).contains("all as they were published");
      Files.writeString(copy.resolve("index.html"), "khác");
      assertThat(Cli.run("verify", address, "--lang", "en").out())
          .startsWith("Changed: index.html");
    } finally {
      server.stop(0);
    }
  }
}
