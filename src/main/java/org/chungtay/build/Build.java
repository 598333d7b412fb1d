package org.chungtay.build;

import static org.chungtay.build.Stage.ASSEMBLE;
import static org.chungtay.build.Stage.COMPARE;
import static org.chungtay.build.Stage.INDEX;
import static org.chungtay.build.Stage.LINKS;
import static org.chungtay.build.Stage.MARKDOWN;
import static org.chungtay.build.Stage.PUBLISH;
import static org.chungtay.build.Stage.READ;
import static org.chungtay.build.Stage.RENDER;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chungtay.archive.Assembler;
import org.chungtay.archive.Assembly;
import org.chungtay.check.ExternalLinks;
import org.chungtay.check.Lint;
import org.chungtay.feed.Feeds;
import org.chungtay.feed.JsonLd;
import org.chungtay.model.Archive;
import org.chungtay.model.Checked;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Problem;
import org.chungtay.model.Publication;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.Severity;
import org.chungtay.model.Sink;
import org.chungtay.model.Sources;
import org.chungtay.model.StructuredData;
import org.chungtay.model.Validity;
import org.chungtay.publish.OutputRefused;
import org.chungtay.publish.StagingSink;
import org.chungtay.search.Corpus;
import org.chungtay.search.SearchIndex;
import org.chungtay.search.StaticExport;
import org.chungtay.source.SiteReader;
import org.chungtay.source.SourceLines;
import org.chungtay.theme.Page;
import org.chungtay.theme.Theme;

/// Builds a site.
public final class Build {

  private static final Publication NOTHING = Publication.nothing(0);

  private final BuildOptions options;
  private final Stopwatch stages;

  private Build(BuildOptions options, Progress progress) {
    this.options = options;
    this.stages = new Stopwatch(progress);
  }

  /// Builds and publishes the site, unless something is wrong with its content; then the output is
  /// left as it was.
  ///
  /// @throws OutputRefused when the output folder cannot be used
  /// @throws java.io.UncheckedIOException naming the file that could not be read or written
  public static Report run(BuildOptions options, Progress progress) throws OutputRefused {
    return new Build(options, progress).run();
  }

  /// Checks the site as a build would, and writes nothing.
  public static Report check(BuildOptions options, Progress progress) {
    Build build = new Build(options, progress);
    return build.report(build.inPool(build::prepare), NOTHING);
  }

  /// Checks the site as a build would, and tries the links that lead out of it.
  ///
  /// @param clock what time the answers are kept under, for the next check
  public static Report checkWithLinks(BuildOptions options, Progress progress, Clock clock) {
    Path cache = options.site().resolve(".chungtay/links");
    return checkWithLinks(options, progress, ExternalLinks.onTheWeb(cache, clock));
  }

  static Report checkWithLinks(BuildOptions options, Progress progress, ExternalLinks links) {
    Build build = new Build(options, progress);
    Prepared site = build.inPool(build::prepare);
    return build.report(site.with(build.deadLinks(site, links)), NOTHING);
  }

  /// Looks up the line that a problem of this site stands on.
  public static Function<Problem, Optional<String>> lines(Path site) {
    return new SourceLines(site)::of;
  }

  /// Indexes the site as a build would, and writes nothing.
  ///
  /// @param use is given the index, unless something is wrong with the content
  public static Report search(BuildOptions options, Progress progress, Consumer<SearchIndex> use) {
    Build build = new Build(options, progress);
    Prepared site = build.inPool(build::prepare);
    if (site.isSound()) {
      try (SearchIndex index = build.inPool(() -> SearchIndex.of(build.corpus(site)))) {
        use.accept(index);
      }
    }
    return build.report(site, NOTHING);
  }

  private Report run() throws OutputRefused {
    Path cache = options.site().resolve(".chungtay");
    try (SiteLock _ = SiteLock.take(cache)) {
      Scene scene = stages.time(COMPARE, 0, () -> inPool(() -> Scene.of(options, cache)));
      Optional<LastBuild> last = LastBuild.read(cache);
      if (last.isPresent() && last.get().holds(scene, options.at())) {
        return last.get().report(stages.timings());
      }
      return make(scene, last.isPresent() && last.get().left(scene), cache);
    }
  }

  /// Makes what is not as it should be.
  private Report make(Scene scene, boolean intact, Path cache) throws OutputRefused {
    Path staging = cache.resolve("staging");
    try (StagingSink sink =
        StagingSink.open(options.out(), options.site(), staging, options.clean(), intact)) {
      Prepared site = inPool(this::prepare);
      if (!site.isSound()) {
        return report(site, NOTHING);
      }
      Staleness staleness = new Staleness(Facts.read(cache), site.theme());
      emit(site, staleness, sink);
      LastBuild.forget(cache);
      Publication publication = stages.time(PUBLISH, 0, sink::publish);
      staleness.facts(sink.digests()).write(cache);
      Report report = report(site, publication, staleness.reasons(publication.written()));
      inPool(() -> scene.published(options, cache))
          .ifPresent(done -> LastBuild.of(done, site.validity(), report).write(cache));
      return report;
    }
  }

  /// Makes the whole site whatever a cache may know, and hands it to this sink.
  static Report anew(BuildOptions options, Sink sink) {
    Build build = new Build(options, Progress.SILENT);
    Prepared site = build.inPool(build::prepare);
    if (site.isSound()) {
      build.emit(site, new Staleness(Facts.NONE, site.theme()), sink);
    }
    return build.report(site, NOTHING);
  }

  /// Everything up to the point where nothing can be wrong with the content any more.
  private Prepared prepare() {
    Checked<Sources> read = stages.time(READ, 0, () -> SiteReader.read(options.site()));
    Sources sources = withBaseUrl(read.value());
    Assembly assembly =
        stages.time(ASSEMBLE, 0, () -> Assembler.assemble(sources, options.at(), options.drafts()));
    Bodies bodies =
        stages.time(
            MARKDOWN, assembly.bodies().size(), () -> Bodies.render(assembly, stages::step));
    Checked<Theme> theme =
        Theme.load(options.site(), sources.config(), sources.configPositions().at("theme"));

    List<Problem> problems = new ArrayList<>(read.problems());
    problems.addAll(assembly.problems());
    problems.addAll(bodies.problems());
    problems.addAll(theme.problems());
    problems.addAll(Lint.check(sources.entries(), assembly.archive(), bodies::of, sources.flaws()));
    problems.removeIf(problem -> sources.config().lint().silences(problem.code()));
    return new Prepared(
        sources,
        assembly.archive(),
        assembly.validity(),
        bodies,
        theme.value(),
        Problem.sorted(problems));
  }

  private Corpus corpus(Prepared site) {
    return Corpus.of(site.archive(), site.bodies()::of, site.theme()::title);
  }

  /// Emits the whole site.
  private void emit(Prepared site, Staleness staleness, Sink sink) {
    stages.time(RENDER, site.pages().size(), () -> inPool(() -> render(site, staleness, sink)));
    stages.time(INDEX, 0, () -> inPool(() -> StaticExport.emit(corpus(site), sink)));
  }

  /// Emits everything but search: assets, pages, feeds, files that staff supplied.
  private void render(Prepared site, Staleness staleness, Sink sink) {
    Archive archive = site.archive();
    Theme theme = site.theme();
    StructuredData structuredData = JsonLd.of(archive);
    theme.emitAssets(sink);
    site.pages().parallelStream()
        .forEach(
            route -> {
              Page page = theme.page(route, archive, site.bodies()::of, structuredData);
              if (staleness.isStale(page, sink)) {
                sink.accept(page.path(), Content.text(theme.render(page)));
              }
              stages.step();
            });
    Feeds.emit(archive, site.bodies()::of, sink);
    site.bodies()
        .files(site.sources(), archive)
        .forEach((permalink, file) -> sink.accept(permalink.output(), new Content.Copy(file)));
    sink.accept(BuildInfo.PATH, BuildInfo.content());
    sink.accept(Hosting.PATH, Hosting.headers(archive.config().basePath()));
  }

  private List<Problem> deadLinks(Prepared site, ExternalLinks links) {
    OutsideLinks outside = OutsideLinks.of(site.sources(), site.archive(), site.bodies());
    List<URI> urls = outside.urls();
    return stages.time(LINKS, urls.size(), () -> outside.problems(links.tried(urls, stages::step)));
  }

  private Sources withBaseUrl(Sources sources) {
    return options.baseUrl() == null
        ? sources
        : sources.withConfig(sources.config().withBaseUrl(options.baseUrl()));
  }

  private Report report(Prepared site, Publication publication) {
    return report(site, publication, Map.of());
  }

  private Report report(Prepared site, Publication publication, Map<OutputPath, Reason> reasons) {
    return new Report(site.pages().size(), publication, reasons, site.problems(), stages.timings());
  }

  /// Runs the parallel streams of some work on as many threads as were asked for.
  private <T> T inPool(Supplier<T> work) {
    try (ForkJoinPool pool = new ForkJoinPool(options.threads())) {
      return pool.submit(work::get).join();
    }
  }

  private void inPool(Runnable work) {
    inPool(
        () -> {
          work.run();
          return work;
        });
  }

  /// A site that is ready to be rendered, unless it has problems.
  private record Prepared(
      Sources sources,
      Archive archive,
      Validity validity,
      Bodies bodies,
      Theme theme,
      List<Problem> problems) {

    /// The routes that the theme draws.
    List<PageRoute> pages() {
      return archive.routes().stream()
          .filter(PageRoute.class::isInstance)
          .map(PageRoute.class::cast)
          .toList();
    }

    Prepared with(List<Problem> more) {
      List<Problem> all = new ArrayList<>(problems);
      all.addAll(more);
      return new Prepared(sources, archive, validity, bodies, theme, Problem.sorted(all));
    }

    boolean isSound() {
      return problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    }
  }
}
