package org.chungtay.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chungtay.MemorySink;
import org.chungtay.feed.JsonLd;
import org.chungtay.model.Archive;
import org.chungtay.model.Content;
import org.chungtay.model.Language;
import org.chungtay.model.SiteConfig;

/// Every page of the sample archive with its assets, by output path.
record SampleSite(Map<String, byte[]> files) {

  static SampleSite render(Language language) {
    return render(Fixture.config(language, "https://chungtay.example/"));
  }

  static SampleSite render(SiteConfig config) {
    Theme theme = Fixture.theme(config);
    Archive archive = Fixture.archive(config, SampleArticles.all());
    MemorySink sink = new MemorySink();
    theme.emitAssets(sink);
    Fixture.pages(archive)
        .forEach(
            route -> {
              Page page = theme.page(route, archive, Fixture::longBody, JsonLd.of(archive));
              sink.accept(page.path(), Content.text(theme.render(page)));
            });
    return new SampleSite(sink.files());
  }

  /// Writes the site into a folder, for looking at.
  void write(Path folder) {
    files.forEach(
        (name, bytes) -> {
          try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
          }
        });
  }
}
