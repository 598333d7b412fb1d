package org.chungtay.model;

import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where everything stands. Lists and overviews have their address whether or not there is anything
/// in them.
///
/// @param patterns the patterns in use
/// @param entries the address of every entry that has a page now
/// @param first the address under which an entry was first published, where that is another
public record Addresses(
    SiteConfig.Permalinks patterns,
    Map<EntryRef, Permalink> entries,
    Map<EntryRef, Permalink> first) {

  /// The page of search, and the folder of the files that it reads.
  public static final Permalink SEARCH = Reserved.SEARCH.permalink();

  private static final String NEWS = "/tin/";

  /// The address of this entry's page, where it has one.
  public @Nullable Permalink of(Source<?> entry) {
    return entries.get(entry.ref());
  }

  /// The address under which this entry was first published; it may be its own.
  ///
  /// @throws IllegalArgumentException when no page shows the entry
  public Permalink first(Source<?> entry) {
    return first.getOrDefault(entry.ref(), shown(entry));
  }

  /// Those alone that follow from the patterns, whatever entries there are.
  public Addresses ofSite() {
    return new Addresses(patterns, Map.of(), Map.of());
  }

  public Permalink home() {
    return new Permalink("/");
  }

  public Permalink pairing(String id) {
    return filled(patterns.pairing(), id);
  }

  /// The front page of a list.
  public Permalink of(Listing listing) {
    return switch (listing) {
      case Listing.News() -> folder(patterns.article(), NEWS);
      case Listing.OfKind(Kind kind) -> filled(patterns.kind(), kind.slug());
      case Listing.Undated() -> new Permalink(patterns.archive() + "chua-ro-ngay/");
      case Listing.About(Source<?> entry) -> shown(entry);
    };
  }

  private Permalink shown(Source<?> entry) {
    Permalink permalink = of(entry);
    if (permalink == null) {
      throw new IllegalArgumentException("no page shows " + entry.ref());
    }
    return permalink;
  }

  public Permalink of(Index index) {
    return switch (index) {
      case DISTRICTS -> folder(patterns.district(), "/quan-huyen/");
      case PLACES -> new Permalink(patterns.places());
      case PAIRINGS -> folder(patterns.pairing(), "/ket-noi/");
      case SCHOOLS -> folder(patterns.school(), "/truong/");
      case DOCUMENTS -> folder(patterns.document(), "/van-ban/");
      case TOPICS -> folder(patterns.topic(), "/chu-de/");
      case PROGRESS -> new Permalink(patterns.progress());
      case CHRONOLOGY -> new Permalink(patterns.archive());
      case CORRECTIONS -> new Permalink(patterns.corrections());
    };
  }

  /// The data of a unit, beside its page; without one the figures of the whole site, beside the
  /// page of results.
  public Permalink data(@Nullable Permalink unit, DataFormat format) {
    return unit == null
        ? of(Index.PROGRESS).child("so-lieu." + format.key())
        : unit.child("du-lieu." + format.key());
  }

  /// The conditions under which content and data may be used.
  public Permalink licence() {
    return Reserved.LICENCE.permalink();
  }

  public Permalink year(Year year) {
    return new Permalink(
        String.format(Locale.ROOT, "%s%04d/", patterns.archive(), year.getValue()));
  }

  public Permalink month(YearMonth month) {
    return new Permalink(
        String.format(
            Locale.ROOT,
            "%s%04d/%02d/",
            patterns.archive(),
            month.getYear(),
            month.getMonthValue()));
  }

  /// The address that a pattern gives an id.
  public static Permalink filled(String pattern, String id) {
    return new Permalink(pattern.replace(":slug", id).replace(":id", id));
  }

  /// The folder before a pattern's placeholder; another one where that is the front page's.
  private static Permalink folder(String pattern, String otherwise) {
    String folder = pattern.substring(0, pattern.lastIndexOf('/', pattern.indexOf(':')) + 1);
    return new Permalink(folder.equals("/") ? otherwise : folder);
  }
}
