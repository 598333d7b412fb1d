package org.chungtay.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Everything the archive knows, assembled: what is public at the build clock, how it hangs
/// together, and every route.
///
/// - `articles`: newest published first; those of one day by their event, newest first;
/// - `districts`: by id, in the Vietnamese dictionary order of their names;
/// - `schools`, `documents`, `metrics`, `topics`: by id, in the order in which they were read;
/// - `related`: for an article, the articles most like it;
/// - `licence`: the file that says how content and data may be used;
/// - `logo`, `icon`: the pictures that the configuration names;
/// - `attachments`: the files that an entry's front matter names, by what is written there.
public record Archive(
    SiteConfig config,
    List<Source<Article>> articles,
    Chronology chronology,
    SequencedMap<String, Source<District>> districts,
    SequencedMap<String, Source<School>> schools,
    SequencedMap<String, Source<OfficialDocument>> documents,
    SequencedMap<String, Source<Metric>> metrics,
    SequencedMap<String, Source<Topic>> topics,
    List<Source<StaticPage>> pages,
    Pairings pairings,
    FigureLedger figures,
    Coverage coverage,
    Map<EntryRef, List<RelatedArticle>> related,
    Target.@Nullable File licence,
    Target.@Nullable File logo,
    Target.@Nullable File icon,
    Map<EntryRef, Map<String, Target.File>> attachments,
    Addresses addresses,
    List<Route> routes) {

  /// The address of this entry's page, where it has one.
  public @Nullable Permalink permalink(Source<?> entry) {
    return addresses.of(entry);
  }

  /// The unit that a school belongs to: the one that names the file it is listed in.
  public @Nullable Source<District> unitOf(Source<?> school) {
    return districts.get(School.unitOf(school.path()));
  }

  /// The unit or school of this id.
  public @Nullable Source<?> partner(String id) {
    Source<District> district = districts.get(id);
    return district == null ? schools.get(id) : district;
  }

  /// The public article of this id.
  public Optional<Source<Article>> article(String id) {
    return articles.stream().filter(a -> a.id().equals(id)).findFirst();
  }
}
