package org.chungtay.check;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A site elsewhere, on this machine: it answers each path as it was told to, and remembers what it
/// was asked.
public final class LoopbackServer implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, Integer> statuses;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  private LoopbackServer(HttpServer server, Map<String, Integer> statuses) {
    this.server = server;
    this.statuses = statuses;
  }

  /// A server that runs until it is closed.
  ///
  /// @param statuses what each path is answered with; a 3xx leads to `/moved`, every other path is
  ///   404, and `/get-only` knows no HEAD
  public static LoopbackServer answering(Map<String, Integer> statuses) {
    try {
      InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      LoopbackServer it = new LoopbackServer(HttpServer.create(any, 0), statuses);
      it.server.createContext("/", it::answer);
      it.server.setExecutor(Executors.newCachedThreadPool());
      it.server.start();
      return it;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    String path = exchange.getRequestURI().getRawPath();
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    int status = statuses.getOrDefault(path, 404);
    if (path.equals("/get-only") && exchange.getRequestMethod().equals("HEAD")) {
      status = 405;
    }
    if (status / 100 == 3) {
      exchange.getResponseHeaders().add("Location", "/moved");
    }
    // Who has its answer may ask again before this thread goes on.
    now.decrementAndGet();
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  URI uri(String path) {
    return URI.create(url(path));
  }

  /// `HEAD /a`, in the order in which it was asked.
  public List<String> asked() {
    return asked;
  }

  /// How many requests it had at once.
  int most() {
    return most.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
