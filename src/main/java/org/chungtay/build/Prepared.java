package org.chungtay.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.archive.Assembly;
import org.chungtay.feed.JsonLd;
import org.chungtay.model.Archive;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Content;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.Picture;
import org.chungtay.model.Problem;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.Severity;
import org.chungtay.model.Sink;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.source.ReadSite;
import org.chungtay.theme.Page;
import org.chungtay.theme.Theme;

/// A site that is ready to be rendered, unless it has problems.
///
/// @param sources what was read, as it is to be built
/// @param supplied the files that staff supplied and public pages show, each under its address
/// @param problems all of them, in reporting order
record Prepared(
    ReadSite read,
    Sources sources,
    Assembly assembly,
    Bodies bodies,
    Map<Permalink, SourcePath> supplied,
    Supplies supplies,
    Themed themed,
    Remarks remarks,
    List<Problem> problems) {

  /// A theme.
  ///
  /// @param files the digest of the stamps of the site's own themes
  record Themed(Fingerprint files, Checked<Theme> theme) {}

  /// A site in which these stages found something, without what the site does not want to hear of.
  static Prepared of(
      ReadSite read,
      Sources sources,
      Assembly assembly,
      Bodies bodies,
      Map<Permalink, SourcePath> supplied,
      Supplies supplies,
      Themed themed,
      Remarks remarks) {
    Checked<Theme> theme = themed.theme();
    List<Problem> problems = new ArrayList<>(read.sources().problems());
    problems.addAll(assembly.problems());
    problems.addAll(assembly.promises().problems());
    problems.addAll(bodies.problems());
    problems.addAll(supplies.problems());
    problems.addAll(theme.problems());
    problems.addAll(Supplies.ofTheme(theme.value()));
    problems.addAll(remarks.problems());
    return new Prepared(
        read,
        sources,
        assembly,
        bodies,
        supplied,
        supplies,
        themed,
        remarks,
        heard(sources, problems));
  }

  private static List<Problem> heard(Sources sources, List<Problem> problems) {
    Set<Code> silenced =
        Stream.of(Code.values())
            .filter(sources.config().lint()::silences)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
    problems.removeIf(
        problem -> problem.severity() == Severity.WARNING && silenced.contains(problem.code()));
    return Problem.sorted(problems);
  }

  Archive archive() {
    return assembly.archive();
  }

  Theme theme() {
    return themed.theme().value();
  }

  /// The routes that the theme draws.
  List<PageRoute> pages() {
    return archive().routes().stream()
        .filter(PageRoute.class::isInstance)
        .map(PageRoute.class::cast)
        .toList();
  }

  /// The page of a route.
  Page page(PageRoute route) {
    return theme().page(route, archive(), bodies::of, JsonLd.of(archive()));
  }

  /// The page of a route, from what it asks.
  Page page(PageRoute route, Inquiry inquiry) {
    return theme().page(route, inquiry.archive(), inquiry::body, JsonLd.of(inquiry.archive()));
  }

  /// What is published there of a supplied file.
  Content supplied(Permalink permalink, SourcePath file) {
    Path place = Objects.requireNonNull(sources.files().get(file));
    return CleaningSink.cleaned(permalink.output(), new Content.Copy(place));
  }

  /// All sizes of a picture in which it is published besides, each under its address.
  ///
  /// @throws IOException when the picture cannot be read
  Map<OutputPath, Content> renditions(
      Permalink permalink, SourcePath file, Fingerprint content, Encodings encodings)
      throws IOException {
    Map<OutputPath, Content> files = new LinkedHashMap<>();
    Picture picture = sources.pictures().get(file);
    if (picture != null) {
      Path place = Objects.requireNonNull(sources.files().get(file));
      encodings
          .of(place, content, picture)
          .forEach((suffix, made) -> files.put(permalink.output().with(suffix), made));
    }
    return files;
  }

  /// Emits what stands beside the pages and is neither made from texts nor supplied: assets, and
  /// what is told to hosts.
  void emitFiles(Sink sink) {
    theme().emitAssets(new CleaningSink(sink));
    sink.accept(BuildInfo.PATH, BuildInfo.content());
    sink.accept(Hosting.PATH, Hosting.headers(archive().config().basePath()));
    Moved.of(archive()).emit(sink);
  }

  Prepared with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Prepared(
        read, sources, assembly, bodies, supplied, supplies, themed, remarks, heard(sources, all));
  }

  /// The same, where no promise to readers may be broken.
  Prepared locked() {
    List<Problem> broken = assembly.promises().problems();
    List<Problem> others = new ArrayList<>(problems);
    others.removeAll(broken);
    return new Prepared(
            read, sources, assembly, bodies, supplied, supplies, themed, remarks, others)
        .with(broken.stream().map(Problem::asError).toList());
  }

  boolean isSound() {
    return problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
  }
}
