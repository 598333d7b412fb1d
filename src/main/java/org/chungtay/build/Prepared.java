package org.chungtay.build;

import java.util.ArrayList;
import java.util.List;
import org.chungtay.archive.Assembly;
import org.chungtay.feed.Feed;
import org.chungtay.feed.Feeds;
import org.chungtay.feed.JsonLd;
import org.chungtay.model.Archive;
import org.chungtay.model.Checked;
import org.chungtay.model.Content;
import org.chungtay.model.Problem;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.Severity;
import org.chungtay.model.Sink;
import org.chungtay.model.Sources;
import org.chungtay.model.StructuredData;
import org.chungtay.search.Corpus;
import org.chungtay.search.StaticExport;
import org.chungtay.source.ReadSite;
import org.chungtay.theme.Page;
import org.chungtay.theme.Theme;

/// A site that is ready to be rendered, unless it has problems.
///
/// @param sources what was read, as it is to be built
/// @param problems all of them, in reporting order
record Prepared(
    ReadSite read,
    Sources sources,
    Assembly assembly,
    Bodies bodies,
    Supplies supplies,
    Checked<Theme> checkedTheme,
    Remarks remarks,
    List<Problem> problems) {

  /// The problems of all stages, without those that the site does not want to hear of.
  static List<Problem> problems(
      ReadSite read,
      Sources sources,
      Assembly assembly,
      Bodies bodies,
      Supplies supplies,
      Checked<Theme> theme,
      Remarks remarks) {
    List<Problem> problems = new ArrayList<>(read.sources().problems());
    problems.addAll(assembly.problems());
    problems.addAll(bodies.problems());
    problems.addAll(supplies.problems());
    problems.addAll(theme.problems());
    problems.addAll(Supplies.ofTheme(theme.value()));
    problems.addAll(remarks.problems());
    return heard(sources, problems);
  }

  private static List<Problem> heard(Sources sources, List<Problem> problems) {
    return Problem.sorted(
        problems.stream()
            .filter(problem -> !sources.config().lint().silences(problem.code()))
            .toList());
  }

  Archive archive() {
    return assembly.archive();
  }

  Theme theme() {
    return checkedTheme.value();
  }

  /// The routes that the theme draws.
  List<PageRoute> pages() {
    return archive().routes().stream()
        .filter(PageRoute.class::isInstance)
        .map(PageRoute.class::cast)
        .toList();
  }

  /// What describes the pages to machines.
  StructuredData structuredData() {
    return JsonLd.of(archive());
  }

  /// The page of a route.
  Page page(PageRoute route, StructuredData structuredData) {
    return theme().page(route, archive(), bodies::of, structuredData);
  }

  /// Emits what stands beside the pages and is not made from texts: assets, the files that staff
  /// supplied, and what is told to hosts.
  void emitFiles(Sink sink) {
    Sink cleaning = new CleaningSink(sink);
    theme().emitAssets(cleaning);
    bodies
        .files(sources, archive())
        .forEach((permalink, file) -> cleaning.accept(permalink.output(), new Content.Copy(file)));
    sink.accept(BuildInfo.PATH, BuildInfo.content());
    sink.accept(Hosting.PATH, Hosting.headers(archive().config().basePath()));
    Moved.of(archive()).emit(sink);
  }

  List<Feed> feeds() {
    return Feeds.of(archive(), bodies::of);
  }

  /// Emits the data and the sitemap.
  void emitData(Sink sink) {
    Feeds.emitData(archive(), sink);
  }

  /// Emits what browsers search in.
  void emitSearch(Sink sink) {
    StaticExport.emit(corpus(), sink);
  }

  Corpus corpus() {
    return Corpus.of(archive(), bodies::of, theme()::title);
  }

  Prepared with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Prepared(
        read, sources, assembly, bodies, supplies, checkedTheme, remarks, heard(sources, all));
  }

  boolean isSound() {
    return problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
  }
}
