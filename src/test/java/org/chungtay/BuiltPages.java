package org.chungtay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The pages of a built site by their address.
final class BuiltPages {

  private BuiltPages() {}

  /// @param host what stands before the addresses: `https://chungtay.example`
  static SortedMap<String, Document> of(Path out, String host) {
    SortedMap<String, Document> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String address = "/" + out.relativize(file).toString().replaceAll("index\\.html$", "");
        pages.put(address, Jsoup.parse(Files.readString(file), host + address));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }
}
