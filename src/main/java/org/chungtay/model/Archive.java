package org.chungtay.model;

import java.util.List;
import java.util.Map;

/// Everything the archive knows, assembled: what is public at the build clock, with every route.
///
/// - `articles`: newest event first, undated last;
/// - `districts`: Vietnamese dictionary order of their names;
/// - the rest by id;
/// - `permalinks`: the address of each source file that has a page.
public record Archive(
    SiteConfig config,
    List<Source<Article>> articles,
    List<Source<District>> districts,
    Map<String, Source<School>> schools,
    Map<String, Source<OfficialDocument>> documents,
    Map<String, Source<Metric>> metrics,
    Map<String, Source<Topic>> topics,
    List<Source<StaticPage>> pages,
    List<Route> routes,
    Map<SourcePath, Permalink> permalinks) {}
