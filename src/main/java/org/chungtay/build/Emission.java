package org.chungtay.build;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chungtay.build.Artifacts.Draft;
import org.chungtay.feed.Feed;
import org.chungtay.feed.Feeds;
import org.chungtay.model.Code;
import org.chungtay.model.Content;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Route.DataRoute;
import org.chungtay.model.Route.FeedRoute;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.Sink;
import org.chungtay.model.SourcePath;
import org.chungtay.theme.Page;
import org.chungtay.theme.ThemeFault;

/// A site on its way into a sink: what has to be made of it is made, what stands is kept.
final class Emission {

  private final Prepared site;
  private final Memo.Emitted before;
  private final Stopwatch stages;
  private final Sink sink;
  private final Traces traces;
  private final Artifacts artifacts;

  /// What is known of supplied files.
  private Supplies supplies;

  /// What was wrong with the site's own theme when pages were made, and with pictures when they
  /// were read.
  private final Set<Problem> faults = ConcurrentHashMap.newKeySet();

  /// @param before what was emitted before
  Emission(Prepared site, Memo.Emitted before, Sink sink, Stopwatch stages) {
    this.site = site;
    this.before = before;
    this.sink = sink;
    this.stages = stages;
    this.supplies = site.supplies();
    this.traces = new Traces(before.questions(), site.archive(), site.bodies());
    this.artifacts = new Artifacts(before.artifacts(), site.theme().digest(), traces, sink);
  }

  /// Emits everything but search: pages, feeds, data, what stands beside them.
  ///
  /// @param encodings of the pictures among it
  void emit(Encodings encodings) {
    emitPages();
    emitFeeds();
    emitSupplied(encodings);
    site.emitFiles(sink);
  }

  /// Emits the pages alone.
  void emitPages() {
    site.pages().parallelStream()
        .forEach(
            route -> {
              artifacts.make(
                  route.permalink(), traces.fingerprint(route), inquiry -> page(route, inquiry));
              stages.step();
            });
  }

  private void emitFeeds() {
    Feeds.routes(site.archive()).parallelStream()
        .forEach(
            formats ->
                artifacts.make(
                    formats.getFirst().permalink(),
                    traces.fingerprint(formats),
                    inquiry -> feed(formats, inquiry)));
    Feeds.data(site.archive()).parallelStream()
        .forEach(
            route ->
                artifacts.make(
                    route.permalink(), traces.fingerprint(route), inquiry -> data(route, inquiry)));
    Feeds.emitSitemap(site.archive(), sink);
  }

  private void emitSupplied(Encodings encodings) {
    supplies = site.supplies().reading(site.supplied().values(), site.sources());
    site.supplied().entrySet().parallelStream()
        .forEach(
            supplied -> {
              Permalink permalink = supplied.getKey();
              SourcePath file = supplied.getValue();
              Fingerprint content = supplies.content(file);
              Fingerprint shown = content.and(Fingerprint.of(picture(file)));
              artifacts.make(
                  permalink,
                  shown,
                  _ -> new Draft(shown, () -> supplied(permalink, file, content, encodings)));
            });
  }

  private Draft page(PageRoute route, Inquiry inquiry) {
    Page page = site.page(route, inquiry);
    return new Draft(page.digest(), () -> html(page));
  }

  /// A page as HTML; nothing where the site's own theme is at fault, which is noted.
  private Map<OutputPath, Content> html(Page page) {
    try {
      return Map.of(page.path(), Content.text(site.theme().render(page)));
    } catch (ThemeFault fault) {
      if (fault.problem() == null) {
        throw fault;
      }
      faults.add(fault.problem());
      return Map.of();
    }
  }

  private Draft feed(List<FeedRoute> formats, Inquiry inquiry) {
    Feed feed = Feeds.of(formats, inquiry.archive(), inquiry::body);
    return new Draft(traces.fingerprint(feed), feed::contents);
  }

  private static Draft data(DataRoute route, Inquiry inquiry) {
    Content.Bytes content = Feeds.data(route, inquiry.archive());
    return new Draft(
        Fingerprint.of(content.bytes()), () -> Map.of(route.permalink().output(), content));
  }

  /// What a picture is published as depends on the machine as well, which may know no encoder.
  private String picture(SourcePath file) {
    return String.valueOf(site.sources().pictures().get(file));
  }

  /// A file and what is made of it; nothing where that shows that it is damaged, which is noted.
  private Map<OutputPath, Content> supplied(
      Permalink permalink, SourcePath file, Fingerprint content, Encodings encodings) {
    Map<OutputPath, Content> files = new LinkedHashMap<>();
    files.put(permalink.output(), site.supplied(permalink, file));
    try {
      files.putAll(site.renditions(permalink, file, content, encodings));
      return files;
    } catch (IOException e) {
      faults.add(Supplies.problem(Code.PICTURE_BROKEN, file));
      return Map.of();
    }
  }

  /// What search finds of the site, of which it found that before.
  Findable findable() {
    return Findable.of(site.archive(), site.pages(), site.theme(), traces, before.findable());
  }

  /// Emits what browsers search in.
  ///
  /// @return what is found in it
  Findable emitSearch(SearchUpdate.Standing standing) {
    Findable findable = findable();
    new SearchUpdate(before.findable(), standing, sink).emit(findable);
    return findable;
  }

  /// What has been emitted, now that it is published with these digests.
  Memo.Emitted emitted(Findable findable, Map<OutputPath, Hash> published) {
    return before.with(
        traces.known(Stream.concat(artifacts.traces(), findable.traces())),
        artifacts.known(published),
        findable,
        published.getOrDefault(SearchUpdate.MANIFEST, new Hash("")));
  }

  Supplies supplies() {
    return supplies;
  }

  /// What was found wrong on the way.
  List<Problem> faults() {
    return List.copyOf(faults);
  }

  Artifacts artifacts() {
    return artifacts;
  }
}
