package org.chungtay.build;

import static org.chungtay.build.Stage.ASSEMBLE;
import static org.chungtay.build.Stage.COMPARE;
import static org.chungtay.build.Stage.FILES;
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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chungtay.archive.Assembler;
import org.chungtay.archive.Assembly;
import org.chungtay.check.ExternalLinks;
import org.chungtay.feed.Feed;
import org.chungtay.model.Checked;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Problem;
import org.chungtay.model.Publication;
import org.chungtay.model.Sink;
import org.chungtay.model.Sources;
import org.chungtay.model.StructuredData;
import org.chungtay.publish.OutputRefused;
import org.chungtay.publish.StagingSink;
import org.chungtay.search.Corpus;
import org.chungtay.search.SearchIndex;
import org.chungtay.search.StaticExport;
import org.chungtay.source.ReadSite;
import org.chungtay.source.SourceLines;
import org.chungtay.theme.Page;
import org.chungtay.theme.Theme;
import org.chungtay.theme.ThemeFault;
import org.jspecify.annotations.Nullable;

/// Builds a site.
public final class Build {

  private static final Publication NOTHING = Publication.nothing(0);

  private final BuildOptions options;
  private final Stopwatch stages;
  private final Workers workers;

  /// What was wrong with the site's own theme when pages were made.
  private final Set<Problem> faults = ConcurrentHashMap.newKeySet();

  private Build(BuildOptions options, Progress progress) {
    this.options = options;
    this.stages = new Stopwatch(progress);
    this.workers = new Workers(options.threads());
  }

  /// Builds and publishes the site, unless something is wrong with its content; then the output is
  /// left as it was.
  ///
  /// @throws OutputRefused when the output folder cannot be used
  /// @throws java.io.UncheckedIOException naming the file that could not be read or written
  public static Report run(BuildOptions options, Progress progress) throws OutputRefused {
    Path out = StagingSink.root(options.out(), options.site(), options.clean());
    return new Build(options.into(out), progress).run();
  }

  /// Checks the site as a build would, and writes nothing.
  public static Report check(BuildOptions options, Progress progress) {
    Build build = new Build(options, progress);
    Prepared site = build.workers.run(build::tried);
    return build.report(site.with(build.goneAddresses(site)), NOTHING);
  }

  /// Checks the site as a build would, and tries the links that lead out of it.
  ///
  /// @param clock what time the answers are kept under, for the next check
  public static Report checkWithLinks(BuildOptions options, Progress progress, Clock clock) {
    Path answers = options.cache().resolve("links");
    return checkWithLinks(options, progress, ExternalLinks.onTheWeb(answers, clock));
  }

  static Report checkWithLinks(BuildOptions options, Progress progress, ExternalLinks links) {
    Build build = new Build(options, progress);
    Prepared site = build.workers.run(build::tried);
    List<Problem> more = new ArrayList<>(build.goneAddresses(site));
    more.addAll(build.deadLinks(site, links));
    return build.report(site.with(more), NOTHING);
  }

  /// Looks up the lines that problems of a file of this site stand on, see [SourceLines#of].
  public static Function<List<Problem>, List<Optional<String>>> lines(Path site) {
    return SourceLines.of(site)::of;
  }

  /// Indexes the site as a build would, and writes nothing.
  ///
  /// @param use is given the index, unless something is wrong with the content
  public static Report search(BuildOptions options, Progress progress, Consumer<SearchIndex> use) {
    Build build = new Build(options, progress);
    Prepared site = build.workers.run(build::prepare);
    if (site.isSound()) {
      try (SearchIndex index = build.workers.run(() -> SearchIndex.of(site.corpus()))) {
        use.accept(index);
      }
    }
    return build.report(site, NOTHING);
  }

  /// Reads and checks the site again after something was edited.
  ///
  /// @param before what was made of it before, or null
  /// @param touched as for [ReadSite#again]
  static Prepared prepared(BuildOptions options, @Nullable Prepared before, Set<Path> touched) {
    Build build = new Build(options, Progress.SILENT);
    return build.workers.run(() -> build.prepareAgain(before, touched));
  }

  private Report run() throws OutputRefused {
    Path cache = options.cache();
    try (SiteLock _ = SiteLock.take(cache)) {
      Scene scene = stages.time(COMPARE, 0, () -> workers.run(() -> Scene.of(options, cache)));
      Optional<LastBuild> last = LastBuild.read(cache);
      if (last.isPresent() && last.get().holds(scene, options.at())) {
        return last.get().report(stages.timings());
      }
      if (last.isPresent() && last.get().holdsBut(scene, options.at())) {
        try {
          return new Retelling(options, cache, scene, last.get(), stages).make();
        } catch (Retelling.TooLittle _) {
          // The whole of it, then.
        }
      }
      return make(scene, last.isPresent() && last.get().left(scene), cache);
    }
  }

  /// Makes what is not as it should be.
  private Report make(Scene scene, boolean intact, Path cache) throws OutputRefused {
    Path staging = cache.resolve("staging");
    try (StagingSink sink =
        StagingSink.open(options.out(), options.site(), staging, options.clean(), intact)) {
      Prepared site = workers.run(this::prepare);
      List<Problem> gone = goneAddresses(site);
      if (!site.isSound()) {
        return report(site.with(gone), NOTHING);
      }
      Staleness staleness = new Staleness(Facts.read(cache), site.theme());
      LastBuild.forget(cache);
      Corpus corpus = workers.run(site::corpus);
      Filing filing = Filing.begin(site, corpus, Dossiers.in(options.site(), cache));
      emit(site, corpus, staleness, filing, sink);
      if (!faults.isEmpty()) {
        return report(site.with(gone).with(List.copyOf(faults)), NOTHING);
      }
      Publication publication = stages.time(PUBLISH, 0, sink::publish);
      staleness.facts(sink.digests()).write(cache);
      workers.run(filing::finish);
      if (!options.drafts()) {
        PublishedAddresses.of(site).write(cache);
      }
      Report report = report(site, publication, staleness.reasons(publication.written()));
      LastBuild.remember(scene, options, cache, site.assembly().validity(), report);
      // What is gone has gone with this build: the next one has no word to say of it.
      return gone.isEmpty() ? report : report(site.with(gone), publication, report.reasons());
    }
  }

  /// Makes the whole site whatever a cache may know, and hands it to this sink.
  static Report anew(BuildOptions options, Sink sink) {
    Build build = new Build(options, Progress.SILENT);
    Prepared site = build.workers.run(build::prepare);
    if (site.isSound()) {
      Corpus corpus = build.workers.run(site::corpus);
      build.emit(site, corpus, new Staleness(Facts.NONE, site.theme()), null, sink);
    }
    return build.report(site, NOTHING);
  }

  private Prepared prepare() {
    return prepareAgain(null, Set.of());
  }

  /// Everything up to the point where nothing can be wrong with the content any more.
  ///
  /// @param before what an earlier build in this process made, of which every stage takes over what
  ///   still holds
  /// @param touched what was edited since then
  private Prepared prepareAgain(@Nullable Prepared before, Set<Path> touched) {
    ReadSite read =
        stages.time(
            READ,
            0,
            () -> before == null ? ReadSite.of(options.site()) : before.read().again(touched));
    Sources found = read.sources().value();
    Sources sources = found.withConfig(options.over(found.config()));
    Assembly assembly = stages.time(ASSEMBLE, 0, () -> assemble(sources, before));
    Bodies bodies =
        stages.time(
            MARKDOWN,
            assembly.bodies().size(),
            () -> Bodies.render(assembly, before == null ? null : before.bodies(), stages::step));
    Supplies supplies = supplies(sources, assembly, bodies, before, touched);
    Checked<Theme> theme = theme(sources, before, touched);
    Remarks remarks =
        Remarks.of(sources, assembly.archive(), bodies, before == null ? null : before.remarks());
    return new Prepared(
        read,
        sources,
        assembly,
        bodies,
        supplies,
        theme,
        remarks,
        Prepared.problems(read, sources, assembly, bodies, supplies, theme, remarks));
  }

  private Assembly assemble(Sources sources, @Nullable Prepared before) {
    return before != null
            && before.sources().equalsButForMarkdown(sources)
            && before.assembly().validity().contains(options.at())
        ? Assembler.assembleAgain(before.assembly(), sources, options.drafts())
        : Assembler.assemble(sources, options.at(), options.drafts(), options.planned());
  }

  private Supplies supplies(
      Sources sources,
      Assembly assembly,
      Bodies bodies,
      @Nullable Prepared before,
      Set<Path> touched) {
    List<Supplies.Use> uses = Supplies.uses(sources, assembly, bodies, options.drafts());
    return stages.time(
        FILES,
        0,
        () -> Supplies.look(uses, sources, before == null ? null : before.supplies(), touched));
  }

  /// Emits the whole site.
  ///
  /// @param filing keeps what is known for the next build; null where there is none
  private void emit(
      Prepared site, Corpus corpus, Staleness staleness, @Nullable Filing filing, Sink sink) {
    stages.time(
        RENDER,
        site.pages().size(),
        () -> workers.run(() -> render(site, staleness, filing, sink)));
    stages.time(INDEX, 0, () -> workers.run(() -> StaticExport.emit(corpus, sink)));
  }

  private Checked<Theme> theme(Sources sources, @Nullable Prepared before, Set<Path> touched) {
    return before != null
            && before.sources().config().equals(sources.config())
            && touched.stream().noneMatch(path -> path.startsWith(options.themes()))
        ? before.checkedTheme()
        : Theme.load(options.site(), sources.config(), sources.configPositions());
  }

  /// Emits everything but search: assets, pages, feeds, files that staff supplied.
  private void render(Prepared site, Staleness staleness, @Nullable Filing filing, Sink sink) {
    StructuredData structuredData = site.structuredData();
    site.pages().parallelStream()
        .forEach(
            route -> {
              Page untold = site.theme().untold(route, site.archive(), structuredData);
              Page page = Theme.telling(route, untold, site.archive().config(), site.bodies()::of);
              if (filing != null) {
                Theme.told(route).ifPresent(source -> filing.file(source, untold));
              }
              if (staleness.isStale(page, sink)) {
                html(site, page).ifPresent(html -> sink.accept(page.path(), Content.text(html)));
              }
              stages.step();
            });
    List<Feed> feeds = site.feeds();
    feeds.forEach(feed -> feed.emit(sink));
    if (filing != null) {
      filing.file(feeds);
    }
    site.emitData(sink);
    site.emitFiles(sink);
  }

  /// A prepared site of which every page was made, where only that shows what is wrong with it.
  private Prepared tried() {
    Prepared site = prepare();
    if (!site.isSound() || !site.theme().hasOwnTemplates()) {
      return site;
    }
    StructuredData structuredData = site.structuredData();
    site.pages().parallelStream().forEach(route -> html(site, site.page(route, structuredData)));
    return site.with(List.copyOf(faults));
  }

  /// A page as HTML; nothing where the site's own theme is at fault, which is noted.
  private Optional<String> html(Prepared site, Page page) {
    try {
      return Optional.of(site.theme().render(page));
    } catch (ThemeFault fault) {
      if (fault.problem() == null) {
        throw fault;
      }
      faults.add(fault.problem());
      return Optional.empty();
    }
  }

  private List<Problem> goneAddresses(Prepared site) {
    return PublishedAddresses.read(options.cache()).goneFrom(site);
  }

  private List<Problem> deadLinks(Prepared site, ExternalLinks links) {
    OutsideLinks outside = OutsideLinks.of(site.sources(), site.archive(), site.bodies());
    List<URI> urls = outside.urls();
    return stages.time(LINKS, urls.size(), () -> outside.problems(links.tried(urls, stages::step)));
  }

  private Report report(Prepared site, Publication publication) {
    return report(site, publication, Map.of());
  }

  private Report report(Prepared site, Publication publication, Map<OutputPath, Reason> reasons) {
    return new Report(
        site.pages().size(),
        publication,
        reasons,
        site.problems(),
        site.assembly().pending(),
        stages.timings());
  }
}
