package org.chungtay.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.chungtay.feed.Feeds;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.Picture;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.Sink;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Timestamp;
import org.chungtay.publish.MemorySink;
import org.chungtay.theme.Layout;
import org.jspecify.annotations.Nullable;

/// The site as it stood at one moment, without a mistake in it. Whatever is asked for is made then,
/// as a build would make it.
public final class Edition {

  /// Where the pages stand; the same for as long as the archive is.
  private record Pages(Archive archive, Map<OutputPath, PageRoute> byPath) {

    static Pages of(Prepared site) {
      Map<OutputPath, PageRoute> byPath = new HashMap<>();
      site.pages().forEach(route -> byPath.put(route.permalink().output(), route));
      return new Pages(site.archive(), byPath);
    }
  }

  /// What is made together, the first time any of it is asked for.
  private enum Part {
    FILES,
    FEEDS
  }

  private final Prepared site;
  private final Instant at;
  private final Pages pages;
  private final SearchFiles search;
  private final Encodings encodings;
  private final Map<Part, MemorySink> parts = new ConcurrentHashMap<>();

  @SuppressWarnings("ReferenceEquality") // to compare two archives takes longer than to begin anew
  Edition(
      Prepared site,
      Instant at,
      SearchFiles search,
      Encodings encodings,
      @Nullable Edition before) {
    this.site = site;
    this.at = at;
    this.search = search;
    this.encodings = encodings;
    this.pages =
        before != null && before.pages.archive() == site.archive() ? before.pages : Pages.of(site);
  }

  /// What stands at this path. May be called from several threads.
  ///
  /// @throws RuntimeException naming the template and its line, when the theme is at fault
  public Optional<Content> at(OutputPath path) {
    PageRoute route = pages.byPath().get(path);
    if (route != null) {
      return Optional.of(Content.text(rendered(route)));
    }
    if (SearchUpdate.hold(path)) {
      return search.at(path, site);
    }
    return part(Part.FILES).at(path).or(() -> part(Part.FEEDS).at(path));
  }

  /// Whether a page stands at this path.
  public boolean hasPage(OutputPath path) {
    return pages.byPath().containsKey(path);
  }

  /// The paths of the pages of drafts, as links to them begin.
  public Set<String> drafts() {
    return articles(Article::draft).keySet();
  }

  /// The pages that wait for their day, likewise, with the day.
  public Map<String, Timestamp> planned() {
    return articles(article -> !article.draft() && article.date().at().toInstant().isAfter(at));
  }

  private Map<String, Timestamp> articles(Predicate<Article> wanted) {
    Archive archive = site.archive();
    Map<String, Timestamp> found = new HashMap<>();
    for (Source<Article> article : archive.articles()) {
      Permalink page = archive.permalink(article);
      if (page != null && wanted.test(article.entry())) {
        found.put(archive.config().href(page), article.entry().date());
      }
    }
    return found;
  }

  /// Renders one page of each layout, so that a theme that cannot be used is found at once.
  ///
  /// @throws RuntimeException as [#at] does
  void tryTheme() {
    Layout.oneOfEach(site.pages()).forEach(this::rendered);
  }

  private String rendered(PageRoute route) {
    return site.theme().render(site.page(route));
  }

  /// The sizes of a picture are made when one of them is asked for.
  private void emitSupplied(Permalink permalink, SourcePath file, Sink sink) {
    sink.accept(permalink.output(), site.supplied(permalink, file));
    Picture picture = site.sources().pictures().get(file);
    if (picture != null) {
      for (Picture.Rendition rendition : picture.renditions()) {
        OutputPath path = permalink.output().with(rendition.suffix());
        sink.accept(path, new Content.Made(() -> rendition(permalink, file, path)));
      }
    }
  }

  private InputStream rendition(Permalink permalink, SourcePath file, OutputPath path)
      throws IOException {
    Path place = Objects.requireNonNull(site.sources().files().get(file));
    Map<OutputPath, Content> all =
        site.renditions(permalink, file, Supplies.content(place), encodings);
    return Objects.requireNonNull(all.get(path)).open();
  }

  private MemorySink part(Part wanted) {
    return parts.computeIfAbsent(
        wanted,
        part -> {
          MemorySink sink = new MemorySink();
          switch (part) {
            case FILES -> {
              site.emitFiles(sink);
              site.supplied().forEach((permalink, file) -> emitSupplied(permalink, file, sink));
            }
            case FEEDS -> {
              Archive archive = site.archive();
              Feeds.routes(archive)
                  .forEach(
                      formats ->
                          Feeds.of(formats, archive, site.bodies()::of)
                              .contents()
                              .forEach(sink::accept));
              Feeds.data(archive)
                  .forEach(
                      route -> sink.accept(route.permalink().output(), Feeds.data(route, archive)));
              Feeds.emitSitemap(archive, sink);
            }
          }
          return sink;
        });
  }
}
