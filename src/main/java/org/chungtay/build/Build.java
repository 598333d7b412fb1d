package org.chungtay.build;

import static org.chungtay.build.Stage.ASSEMBLE;
import static org.chungtay.build.Stage.COMPARE;
import static org.chungtay.build.Stage.FILES;
import static org.chungtay.build.Stage.INDEX;
import static org.chungtay.build.Stage.LINKS;
import static org.chungtay.build.Stage.MARKDOWN;
import static org.chungtay.build.Stage.PUBLISH;
import static org.chungtay.build.Stage.READ;
import static org.chungtay.build.Stage.RECALL;
import static org.chungtay.build.Stage.RENDER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chungtay.archive.Assembler;
import org.chungtay.archive.Assembly;
import org.chungtay.check.ExternalLinks;
import org.chungtay.model.Content;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Publication;
import org.chungtay.model.Sink;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.TextFile;
import org.chungtay.model.UrlLedger;
import org.chungtay.publish.OutputRefused;
import org.chungtay.publish.StagingSink;
import org.chungtay.search.PublishedIndex;
import org.chungtay.search.SearchIndex;
import org.chungtay.source.ReadSite;
import org.chungtay.source.SourceLines;
import org.chungtay.theme.Theme;
import org.jspecify.annotations.Nullable;

/// Builds a site: reads it, assembles the archive, renders what its texts say, makes what is
/// published, publishes it. Every step takes what it made before and makes anew only what is made
/// of something else; a first build, a build after an edit, a check and a preview are the same
/// steps with other things known before and another place to put what they make.
public final class Build {

  private static final Publication NOTHING = Publication.nothing(0);

  private final BuildOptions options;
  private final Stopwatch stages;
  private final Workers workers;

  Build(BuildOptions options, Progress progress) {
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
    return build.report(site);
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
    return build.report(site.with(build.deadLinks(site, links)));
  }

  /// Looks up the lines that problems of a file of this site stand on, see [SourceLines#of].
  public static Function<List<Problem>, List<Optional<String>>> lines(Path site) {
    return SourceLines.of(site)::of;
  }

  /// The index that was published, while a build at this moment would leave everything as it is.
  /// Nothing is written.
  public static Optional<PublishedIndex> published(BuildOptions options) {
    Optional<LastBuild> last = LastBuild.read(options.cache());
    if (last.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path out = StagingSink.root(options.out(), options.site(), options.clean());
      Build build = new Build(options.into(out), Progress.SILENT);
      Scene scene = build.workers.run(() -> Scene.lookedAt(build.options));
      // Whatever it did with the ledger, it published the same.
      return Stream.of(Recording.values())
              .map(options::with)
              .anyMatch(asked -> last.get().holds(scene.asking(asked), options.at()))
          ? Optional.of(new PublishedIndex(build::published))
          : Optional.empty();
    } catch (OutputRefused e) {
      return Optional.empty();
    }
  }

  /// Indexes the site as a build would, and writes nothing.
  ///
  /// @param use is given the index, unless something is wrong with the content
  public static Report search(BuildOptions options, Progress progress, Consumer<SearchIndex> use) {
    Build build = new Build(options, progress);
    Memo memo = Memo.read(options.cache());
    Prepared site = build.workers.run(() -> build.prepare(memo, build.unchanged(memo)));
    if (site.isSound()) {
      Findable findable =
          build.workers.run(
              () -> new Emission(site, memo.emitted(), new Nowhere(), build.stages).findable());
      try (SearchIndex index = build.workers.run(() -> SearchIndex.of(findable.corpus()))) {
        use.accept(index);
      }
    }
    return build.report(site);
  }

  /// Makes the whole site, with nothing known of it, and hands it to this sink.
  static Report into(Sink sink, BuildOptions options) {
    Build build = new Build(options, Progress.SILENT);
    Prepared site = build.prepared();
    if (!site.isSound()) {
      return build.report(site);
    }
    Emission emission = new Emission(site, Memo.Emitted.NOTHING, sink, build.stages);
    build.workers.run(() -> emission.emit(new Encodings(options.cache())));
    build.workers.run(() -> emission.emitSearch(SearchUpdate.Standing.NONE));
    return build.report(site, NOTHING, emission.artifacts());
  }

  /// The site made ready, with nothing known of it.
  Prepared prepared() {
    return workers.run(() -> prepare(Memo.EMPTY, _ -> false));
  }

  private Report run() throws OutputRefused {
    Path cache = options.cache();
    try (SiteLock _ = SiteLock.take(cache)) {
      Scene scene = stages.time(COMPARE, 0, () -> workers.run(() -> Scene.of(options, cache)));
      Optional<LastBuild> last = LastBuild.read(cache);
      if (last.isPresent() && last.get().holds(scene, options.at())) {
        return last.get().report(stages.timings());
      }
      boolean intact = last.isPresent() && last.get().left(scene);
      Path staging = cache.resolve("staging");
      try (StagingSink sink =
          StagingSink.open(options.out(), options.site(), staging, options.clean(), intact)) {
        return publish(scene, cache, sink);
      }
    }
  }

  private Report publish(Scene scene, Path cache, StagingSink sink) throws OutputRefused {
    Memo before = stages.time(RECALL, 0, () -> workers.run(() -> Memo.read(cache)));
    Prepared site =
        workers.run(() -> prepare(before, file -> before.stamps().hold(file, scene.inputs())));
    Memo ready = workers.run(() -> before.of(site, scene.stamps()));
    if (!site.isSound()) {
      workers.run(() -> ready.write(cache));
      return report(site);
    }
    Encodings encodings = new Encodings(cache);
    Emission emission = new Emission(site, before.emitted(), sink, stages);
    stages.time(RENDER, site.pages().size(), () -> workers.run(() -> emission.emit(encodings)));
    if (!emission.faults().isEmpty()) {
      return report(site.with(emission.faults()));
    }
    Findable findable =
        stages.time(
            INDEX,
            0,
            () ->
                workers.run(() -> emission.emitSearch(standing(before.emitted().search(), sink))));
    LastBuild.forget(cache);
    Publication publication = stages.time(PUBLISH, 0, sink::publish);
    workers.run(
        () ->
            ready
                .with(emission.emitted(findable, sink.digests()), emission.supplies())
                .write(cache));
    encodings.retain(emission.supplies());
    boolean recorded = record(site);
    if (options.recording() != Recording.NONE) {
      NextTransition.write(cache, site.assembly().next());
    }
    Report report = report(site, publication, emission.artifacts());
    LastBuild.remember(scene, options, cache, site.assembly().validity(), recorded, report);
    return report;
  }

  /// Writes the ledger of what has been published, where that is not what it says.
  private boolean record(Prepared site) {
    UrlLedger next = site.assembly().promises().ledger();
    boolean news =
        options.recording() == Recording.WRITTEN && !next.equals(site.sources().ledger());
    if (news) {
      TextFile.write(options.site().resolve(UrlLedger.FILE.value()), next.text());
    }
    return news;
  }

  /// Does some work on the threads of this build.
  <T> T onWorkers(Supplier<T> work) {
    return workers.run(work);
  }

  /// Everything up to the point where nothing can be wrong with the content any more.
  ///
  /// @param before what is known of it
  /// @param unchanged whether a file is known to be as it was then
  Prepared prepare(Memo before, Predicate<Path> unchanged) {
    ReadSite read =
        stages.time(READ, 0, () -> ReadSite.of(options.site(), before.reads().known(), unchanged));
    Sources found = read.sources().value();
    Supplies pictures =
        stages.time(FILES, 0, () -> Supplies.ofPictures(found, before.supplies(), unchanged));
    Sources sources =
        found.withConfig(options.over(found.config())).withPictures(pictures.pictures());
    Assembly assembly = stages.time(ASSEMBLE, 0, () -> assemble(sources, before.live()));
    List<Source<?>> texts = Assembler.texts(sources, options.drafts());
    Bodies bodies =
        stages.time(
            MARKDOWN,
            texts.size(),
            () ->
                Bodies.render(
                    read,
                    assembly,
                    texts,
                    before.texts().bodies(),
                    isOf(before.live(), assembly),
                    stages::step));
    List<Supplies.Use> uses = Supplies.uses(sources, assembly, bodies, options.drafts());
    Map<Permalink, SourcePath> supplied = bodies.published(sources, assembly.archive());
    Supplies supplies =
        pictures.with(uses, supplied.values(), sources, before.supplies(), unchanged);
    Prepared.Themed theme = theme(sources, before.live());
    Remarks remarks =
        Remarks.of(read, sources, assembly.archive(), bodies, before.remarked().remarks());
    Prepared site =
        Prepared.of(read, sources, assembly, bodies, supplied, supplies, theme, remarks);
    return options.recording() == Recording.LOCKED ? site.locked() : site;
  }

  /// An archive is made from front matter, so that it is the same where no more than Markdown is
  /// another.
  private Assembly assemble(Sources sources, @Nullable Prepared before) {
    return before != null
            && before.sources().equalsButForMarkdown(sources)
            && before.assembly().validity().contains(options.at())
        ? before.assembly()
        : Assembler.assemble(sources, options.at(), options.drafts(), options.planned());
  }

  @SuppressWarnings("ReferenceEquality") // to compare two archives takes longer than to ask them
  private static boolean isOf(@Nullable Prepared site, Assembly assembly) {
    return site != null && site.assembly() == assembly;
  }

  private Prepared.Themed theme(Sources sources, @Nullable Prepared before) {
    Fingerprint files = FileStamps.of(options.themes()).digest();
    return before != null
            && before.themed().files().equals(files)
            && before.sources().config().equals(sources.config())
            && before.sources().configPositions().equals(sources.configPositions())
        ? before.themed()
        : new Prepared.Themed(
            files, Theme.load(options.site(), sources.config(), sources.configPositions()));
  }

  /// What stands of search, if all of it does.
  ///
  /// @param manifest the digest of the manifest that it was made with
  private SearchUpdate.Standing standing(Hash manifest, StagingSink sink) {
    Map<OutputPath, Hash> files = new TreeMap<>(sink.published());
    files.keySet().removeIf(path -> !SearchUpdate.hold(path));
    return manifest.equals(files.get(SearchUpdate.MANIFEST))
            && files.keySet().parallelStream().allMatch(sink::stands)
        ? new SearchUpdate.Standing(
            files.keySet(),
            this::published,
            path -> sink.keep(path, Objects.requireNonNull(files.get(path))))
        : SearchUpdate.Standing.NONE;
  }

  private Optional<byte[]> published(OutputPath path) {
    try {
      return Optional.of(Files.readAllBytes(options.out().resolve(path.value())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /// A prepared site of which every page was made, where only that shows what is wrong with it.
  private Prepared tried() {
    Memo memo = Memo.read(options.cache());
    Prepared site = prepare(memo, unchanged(memo));
    if (!site.isSound() || !site.theme().hasOwnTemplates()) {
      return site;
    }
    Emission emission = new Emission(site, memo.emitted(), new Nowhere(), stages);
    emission.emitPages();
    return site.with(emission.faults());
  }

  /// Takes everything and keeps nothing.
  private record Nowhere() implements Sink {

    @Override
    public void accept(OutputPath path, Content content) {}

    @Override
    public boolean keep(OutputPath path, Hash digest) {
      return true;
    }
  }

  /// Whether a file is known to be as it was when it was last read.
  private Predicate<Path> unchanged(Memo memo) {
    FileStamps now = Scene.inputs(options.site());
    return file -> memo.stamps().hold(file, now);
  }

  private List<Problem> deadLinks(Prepared site, ExternalLinks links) {
    OutsideLinks outside = OutsideLinks.of(site.sources(), site.archive(), site.bodies());
    List<URI> urls = outside.urls();
    return stages.time(LINKS, urls.size(), () -> outside.problems(links.tried(urls, stages::step)));
  }

  private Report report(Prepared site) {
    return report(site, NOTHING, Map.of(), 0, 0);
  }

  private Report report(Prepared site, Publication publication, Artifacts made) {
    return report(
        site, publication, made.reasons(publication.written()), made.drafts(), made.forms());
  }

  private Report report(
      Prepared site,
      Publication publication,
      Map<OutputPath, Reason> reasons,
      int drafted,
      int formed) {
    return new Report(
        site.pages().size(),
        publication,
        reasons,
        site.problems(),
        site.assembly().pending(),
        new Report.Work(
            site.read().made().size(),
            site.bodies().made(),
            site.remarks().made(),
            drafted,
            formed),
        stages.timings());
  }
}
