package org.chungtay.model;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import org.chungtay.model.Coverage.Subjects;
import org.jspecify.annotations.Nullable;

/// Everything the archive knows, assembled: what is public at the build clock, how it hangs
/// together, and every route.
///
/// What is made from it (a page, a feed, what search finds) sees it through these questions alone.
/// Each has one answer in one archive, which depends on nothing but what is asked; so that it can
/// be noted which were asked, and asked again after an edit, none takes more than one argument: an
/// entry of this archive, an id or a constant.
public interface Archive {

  SiteConfig config();

  /// The public articles, newest published first; those of one day by their event, newest first.
  List<Source<Article>> articles();

  /// The articles of a kind, in the same order.
  List<Source<Article>> articlesOf(Kind kind);

  /// The public article of this id.
  Optional<Source<Article>> article(String id);

  /// The articles by when what they tell of happened.
  Chronology chronology();

  /// The years in which something happened.
  NavigableSet<Year> years();

  /// The months in which something happened.
  NavigableSet<YearMonth> months();

  /// The article whose event came next.
  Optional<Source<Article>> newer(Source<Article> article);

  /// The article whose event came before.
  Optional<Source<Article>> older(Source<Article> article);

  /// The units by id, in the Vietnamese dictionary order of their names.
  SequencedMap<String, Source<District>> districts();

  /// The schools by id, in the order in which they were read.
  SequencedMap<String, Source<School>> schools();

  /// The documents by id, in the order in which they were read.
  SequencedMap<String, Source<OfficialDocument>> documents();

  /// The metrics by id, in the order in which they were read.
  SequencedMap<String, Source<Metric>> metrics();

  /// The topics by id, in the order in which they were read.
  SequencedMap<String, Source<Topic>> topics();

  /// The places by id, in the Vietnamese dictionary order of their names.
  SequencedMap<String, Source<Place>> places();

  /// The places that lie in a unit or have a part of it, in the same order.
  List<Source<Place>> placesOf(Source<District> unit);

  /// Whether there is such an overview: where readers live today is not known to every site.
  boolean has(Index index);

  /// The metric of this id.
  @Nullable Source<Metric> metric(String id);

  /// The unit or school of this id.
  @Nullable Source<?> partner(String id);

  /// The unit that a school belongs to: the one that names the file it is listed in.
  @Nullable Source<District> unitOf(Source<?> school);

  /// The schools of a unit, in the order in which they were read.
  List<Source<School>> schoolsOf(Source<District> unit);

  /// All pairings, in the Vietnamese order of their partners' names.
  List<Pairing> pairings();

  /// The pairing of this id, see [Pairing#idOf].
  Optional<Pairing> pairing(String id);

  /// The pairings of this unit or school, in the same order.
  List<Pairing> pairingsOf(Source<?> partner);

  /// Every figure that a public article states.
  FigureLedger figures();

  /// The series of figures for one scope.
  List<FigureLedger.Series> seriesOf(String scope);

  /// What this article is about.
  Subjects subjects(Source<Article> article);

  /// The articles about this unit, school, document or topic, newest published first.
  List<Source<Article>> about(Source<?> entry);

  /// The articles most like this one.
  List<RelatedArticle> related(Source<Article> article);

  /// The file that says how content and data may be used.
  Target.@Nullable File licence();

  /// The picture that the configuration names as the site's logo.
  Target.@Nullable File logo();

  /// The picture that the configuration names as the site's icon.
  Target.@Nullable File icon();

  /// The files that the front matter of an entry names, by what is written there.
  Map<String, Target.File> attachments(Source<?> entry);

  /// The address of this entry's page, where it has one.
  @Nullable Permalink permalink(Source<?> entry);

  /// The address under which this entry was first published; it may be its own.
  ///
  /// @throws IllegalArgumentException when no page shows the entry
  Permalink first(Source<?> entry);

  /// The addresses that follow from the configuration.
  Addresses addresses();

  /// Every address of the site and what answers there.
  List<Route> routes();

  /// The address of an entry that has a page.
  ///
  /// @throws IllegalArgumentException when no page shows the entry
  default Permalink address(Source<?> entry) {
    Permalink permalink = permalink(entry);
    if (permalink == null) {
      throw new IllegalArgumentException("no page shows " + entry.ref());
    }
    return permalink;
  }

  /// The front page of a list.
  default Permalink address(Listing listing) {
    return switch (listing) {
      case Listing.About(Source<?> entry) -> address(entry);
      case Listing.News _, Listing.OfKind _, Listing.Undated _ -> addresses().of(listing);
    };
  }

  /// The data of a unit, beside its page; without one the figures of the whole site, beside the
  /// page of results.
  default Permalink data(@Nullable Source<District> unit, DataFormat format) {
    return addresses().data(unit == null ? null : address(unit), format);
  }
}
