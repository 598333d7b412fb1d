package org.chungtay.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Firefox without a window, on a page that runs the client and posts back what came out.
/// (Playwright drives a Firefox of its own alone.)
final class Firefox {

  private static final String COMMAND =
      Optional.ofNullable(System.getenv("FIREFOX")).orElse("firefox-esr");

  private static final long PATIENCE_SECONDS = 180;

  private Firefox() {}

  /// Whether there is one to run.
  static boolean isThere() {
    String path = System.getenv("PATH");
    return Stream.of(COMMAND.startsWith("/") ? "" : path == null ? "" : path)
        .flatMap(folders -> Stream.of(folders.split(File.pathSeparator, -1)))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(COMMAND)));
  }

  /// What `async (client, argument) => …` returns, a list of texts. `client` holds the arithmetic.
  ///
  /// @param argument as JSON
  static List<String> run(Path profile, String script, String argument, Map<String, byte[]> files)
      throws Exception {
    CompletableFuture<String> posted = new CompletableFuture<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, script, argument, files, posted));
    server.start();
    Process firefox =
        new ProcessBuilder(
                COMMAND,
                "--headless",
                "--no-remote",
                "--profile",
                profile.toString(),
                "http://127.0.0.1:" + server.getAddress().getPort() + "/")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("output.txt").toFile())
            .start();
    try {
      return posted.get(PATIENCE_SECONDS, TimeUnit.SECONDS).lines().toList();
    } finally {
      firefox.descendants().forEach(ProcessHandle::destroy);
      firefox.destroy();
      firefox.waitFor(10, TimeUnit.SECONDS);
      server.stop(0);
    }
  }

  private static void answer(
      HttpExchange exchange,
      String script,
      String argument,
      Map<String, byte[]> files,
      CompletableFuture<String> posted)
      throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body =
        switch (path) {
          case "/" -> "<!DOCTYPE html><script type=module src=run.js></script>".getBytes(UTF_8);
          case "/run.js" ->
              """
              import * as client from '/client/scoring.js';
              const answer = (%s)(client, %s).then((lines) => lines.join('\\n'), (e) => 'failed: ' + e);
              answer.then((body) => fetch('/posted', { method: 'POST', body }));
              """
                  .formatted(script, argument)
                  .getBytes(UTF_8);
          default ->
              Optional.ofNullable(files.get(path.substring(1)))
                  .or(() -> Client.module(path.substring(1)))
                  .orElse(new byte[0]);
        };
    if (path.equals("/posted")) {
      posted.complete(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }
    exchange
        .getResponseHeaders()
        .set("Content-Type", path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
