package org.chungtay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.chungtay.TestSite;
import org.chungtay.build.Preview;
import org.chungtay.model.Language;
import org.chungtay.model.text.Messages;

/// A site that is being served.
final class Serving implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final PreviewServer server;
  private final Thread thread;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<Preview.State> states = new LinkedBlockingQueue<>();

  private Serving(PreviewServer server) {
    this.server = server;
    this.thread = Thread.ofVirtual().start(this::run);
  }

  private void run() {
    try {
      server.run(states::add);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Serves a site, and waits for the first state of it.
  static Serving of(TestSite site, boolean drafts) {
    return of(site, drafts, InstantSource.system());
  }

  /// Serves a site as of some moment.
  static Serving of(TestSite site, boolean drafts, InstantSource clock) {
    try {
      Serving serving =
          new Serving(
              PreviewServer.open(site.folder(), 0, drafts, clock, Messages.of(Language.VI)));
      serving.until(_ -> true);
      return serving;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until the site stands like this.
  Preview.State until(Predicate<Preview.State> wanted) {
    try {
      while (true) {
        Preview.State state = states.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(state).as("a state within %s", PATIENCE).isNotNull();
        if (wanted.test(state)) {
          return state;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until nothing is wrong with the site.
  void untilSound() {
    until(state -> state.problems().isEmpty() && state.fault() == null);
  }

  URI address() {
    return server.address();
  }

  HttpResponse<String> get(String path) {
    return send("GET", path);
  }

  HttpResponse<String> send(String method, String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(address().resolve(path))
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The events of the site, line by line.
  HttpResponse<java.util.stream.Stream<String>> events() throws Exception {
    return client.send(
        HttpRequest.newBuilder(address().resolve("/.chungtay/events")).build(),
        BodyHandlers.ofLines());
  }

  /// The whole answer to a GET that no client library would send.
  ///
  /// @param headers each ended by a line end
  String raw(String target, String headers) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
      String request = "GET " + target + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The header that a browser sends.
  String host() {
    return "Host: " + address().getAuthority() + "\r\n";
  }

  @Override
  public void close() {
    server.close();
    try {
      assertThat(thread.join(PATIENCE)).as("it ends").isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
