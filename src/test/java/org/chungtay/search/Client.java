package org.chungtay.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chungtay.MemorySink;
import org.chungtay.SiteBrowser;

/// The published client in a real browser, before the files of an index.
final class Client implements AutoCloseable {

  private final SiteBrowser browser;
  private final Page page;

  private Client(SiteBrowser browser) {
    this.browser = browser;
    this.page = browser.page("/");
  }

  static Client of(SearchIndex index) {
    return of(exported(index));
  }

  static Client of(Map<String, byte[]> files) {
    return serving(path -> Optional.ofNullable(files.get(path)));
  }

  static Client serving(Function<String, Optional<byte[]>> files) {
    return new Client(
        SiteBrowser.open(
            path ->
                path.equals("index.html")
                    ? Optional.of("<!DOCTYPE html><title>Thử</title>".getBytes(UTF_8))
                    : files.apply(path).or(() -> module(path))));
  }

  /// The modules that the published client is made of, below `client/`.
  static Optional<byte[]> module(String path) {
    if (!path.startsWith("client/")) {
      return Optional.empty();
    }
    try (InputStream in = StaticExport.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every file that an index is published as.
  static Map<String, byte[]> exported(SearchIndex index) {
    MemorySink sink = new MemorySink(new java.util.concurrent.ConcurrentSkipListMap<>());
    StaticExport.emit(index.corpus(), sink);
    return sink.files();
  }

  /// What `async (client, argument) => …` returns, a list of texts. `client` holds the exports of
  /// the modules it is made of, and `search`, a search over the served files.
  @SuppressWarnings("unchecked") // as it says
  List<String> run(String script, Object argument) {
    return (List<String>)
        page.evaluate(
            """
        async (argument) => {
          const names = ['analysis', 'bytes', 'keyboard', 'query', 'scoring', 'shards', 'store'];
          const modules = await Promise.all(names.map((name) => import(`/client/${name}.js`)));
          const client = await import('/tim-kiem/search.js');
          const search = new client.Search(new URL('/tim-kiem/', location));
          return await (%s)(Object.assign({}, ...modules, client, { search }), argument);
        }"""
                .formatted(script),
            argument);
  }

  @Override
  public void close() {
    browser.close();
  }
}
