package org.chungtay.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/// Serves folders on loopback as a good host would: text compressed, what is compressed already as
/// it is, and what has its digest in its name to be kept for ever. Counts what it sends, and can be
/// as slow as a mobile network; the browser's own brake does not reach what a worker loads.
final class MeasuredServer implements AutoCloseable {

  /// Round trip of the slow network, in milliseconds.
  static final int LATENCY = 150;

  /// Bytes a second of the slow network: 1.6 Mbps.
  static final int RATE = 200_000;

  /// Bytes of one answer that leave before it is another answer's turn.
  private static final int SLICE = 4096;

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "xml", "application/xml");

  /// An answer.
  ///
  /// @param bytes of its body, as sent
  record Sent(String path, int bytes) {}

  private final HttpServer server;
  private final Map<String, Path> folders;
  private final Map<Path, byte[]> compressed = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private volatile boolean slow;
  private volatile long last;
  private long free;

  private MeasuredServer(HttpServer server, Map<String, Path> folders) {
    this.server = server;
    this.folders = folders;
  }

  /// A server that runs until it is closed.
  ///
  /// @param folders what each first part of a path names; "" for all others
  static MeasuredServer of(Map<String, Path> folders) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      MeasuredServer server = new MeasuredServer(http, folders);
      http.createContext("/", server::answer);
      http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void slow(boolean slow) {
    this.slow = slow;
  }

  /// What was sent since this was asked last, once nothing more is asked for.
  List<Sent> settled() {
    try {
      do {
        Thread.sleep(50);
      } while (underWay.get() > 0
          || System.nanoTime() - last < (slow ? 800_000_000L : 300_000_000L));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    List<Sent> all = List.copyOf(sent);
    sent.clear();
    return all;
  }

  private void answer(HttpExchange exchange) throws IOException {
    underWay.incrementAndGet();
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = file(path);
      boolean known = Files.isRegularFile(file);
      String name = file.getFileName().toString();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      byte[] body = !known ? new byte[0] : type == null ? Files.readAllBytes(file) : gzip(file);
      exchange
          .getResponseHeaders()
          .set("Content-Type", type == null ? "application/octet-stream" : type);
      exchange
          .getResponseHeaders()
          .set(
              "Cache-Control",
              "public, max-age=" + (path.matches(".*[0-9a-f]{7,}\\.\\w+") ? 31536000 : 300));
      if (known && type != null) {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      }
      if (slow) {
        Thread.sleep(LATENCY);
      }
      exchange.sendResponseHeaders(known ? 200 : 404, body.length == 0 ? -1 : body.length);
      send(body, exchange.getResponseBody());
      sent.add(new Sent(path, body.length));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      last = System.nanoTime();
      underWay.decrementAndGet();
    }
  }

  private Path file(String path) {
    String first = path.substring(1, Math.max(1, path.indexOf('/', 1)));
    Path folder = folders.get(first);
    String rest = folder == null ? path.substring(1) : path.substring(first.length() + 2);
    Path file = (folder == null ? folders.get("") : folder).resolve(rest);
    return path.endsWith("/") ? file.resolve("index.html") : file;
  }

  private byte[] gzip(Path file) {
    return compressed.computeIfAbsent(
        file,
        _ -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            Files.copy(file, out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return bytes.toByteArray();
        });
  }

  private void send(byte[] body, OutputStream out) throws IOException, InterruptedException {
    if (!slow) {
      out.write(body);
      return;
    }
    for (int at = 0; at < body.length; at += SLICE) {
      int length = Math.min(SLICE, body.length - at);
      Thread.sleep(Duration.ofNanos(turn(length) - System.nanoTime()));
      out.write(body, at, length);
      out.flush();
    }
  }

  /// When so many bytes will have passed the one line that all answers share.
  private synchronized long turn(int bytes) {
    free = Math.max(free, System.nanoTime()) + bytes * 1_000_000_000L / RATE;
    return free;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
