package org.chungtay.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;

/// An answer that is ready to be sent. A file is read while it is sent, and no more of it than is
/// asked for: it may be a film.
///
/// @param size in bytes
/// @param tag names this content, so that parts of it are put together with its own parts alone;
///   empty for what is sent as a whole only
record Answer(int status, String type, Content content, long size, Optional<String> tag) {

  private static final int BUFFER = 64 * 1024;
  private static final int PARTIAL = 206;
  private static final int NOT_SATISFIABLE = 416;

  /// A page.
  static Answer html(int status, String text) {
    Content.Bytes content = Content.text(text);
    return new Answer(status, MediaTypes.HTML, content, content.bytes().length, Optional.empty());
  }

  /// A file of the site, as it is.
  ///
  /// @throws UncheckedIOException naming the path when the file is not there any more
  static Answer file(OutputPath path, Content content) {
    String type = MediaTypes.of(path);
    try {
      return switch (content) {
        case Content.Bytes(byte[] bytes) -> bytes(type, bytes);
        case Content.Copy(var file) -> {
          BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
          String tag = now.size() + "-" + now.lastModifiedTime().toInstant();
          yield new Answer(200, type, content, now.size(), Optional.of(tag));
        }
        // A picture, without what it tells of where it was taken.
        case Content.Made made -> {
          try (InputStream in = made.open()) {
            yield bytes(type, in.readAllBytes());
          }
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read what is shown at " + path + ": " + e, e);
    }
  }

  private static Answer bytes(String type, byte[] bytes) {
    return new Answer(
        200, type, new Content.Bytes(bytes), bytes.length, Optional.of(Hash.of(bytes).toString()));
  }

  void send(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    tag.ifPresent(
        name -> {
          headers.set("Accept-Ranges", "bytes");
          headers.set("ETag", quoted(name));
        });
    Optional<ByteRange> range = range(exchange);
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(size));
      exchange.sendResponseHeaders(status, -1);
    } else if (range.isEmpty()) {
      send(exchange, status, new ByteRange(0, size - 1));
    } else if (range.get().isEmpty()) {
      headers.set("Content-Range", "bytes */" + size);
      exchange.sendResponseHeaders(NOT_SATISFIABLE, -1);
    } else {
      ByteRange part = range.get();
      headers.set("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + size);
      send(exchange, PARTIAL, part);
    }
  }

  /// The part that is asked for, unless it is to be put together with parts of another content.
  private Optional<ByteRange> range(HttpExchange exchange) {
    List<String> asked = exchange.getRequestHeaders().getOrDefault("Range", List.of());
    String known = exchange.getRequestHeaders().getFirst("If-Range");
    boolean fits = tag.filter(name -> known == null || known.equals(quoted(name))).isPresent();
    return asked.size() == 1 && fits ? ByteRange.of(asked.getFirst(), size) : Optional.empty();
  }

  private static String quoted(String tag) {
    return "\"" + tag + "\"";
  }

  private void send(HttpExchange exchange, int sent, ByteRange part) throws IOException {
    exchange.sendResponseHeaders(sent, part.isEmpty() ? -1 : part.length());
    try (InputStream in = content.open()) {
      in.skipNBytes(part.first());
      copy(in, exchange.getResponseBody(), part.length());
    }
  }

  private static void copy(InputStream in, OutputStream out, long count) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (long left = count; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
      if (read < 0) {
        throw new EOFException("a file became shorter while it was sent");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
