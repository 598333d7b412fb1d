package org.chungtay.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Addresses;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.Index;
import org.chungtay.model.Kind;
import org.chungtay.model.Listing;
import org.chungtay.model.Location;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Permalink;
import org.chungtay.model.Place;
import org.chungtay.model.School;
import org.chungtay.model.SiteConfig.Permalinks;
import org.chungtay.model.Source;
import org.chungtay.model.Sources;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;
import org.chungtay.model.text.Slug;
import org.jspecify.annotations.Nullable;

/// The addresses of lists and overviews. They are there whatever the site holds, and keep those of
/// their numbered pages, years and months, which come and go with what is published.
///
/// @param fronts the overviews, and the lists that belong to no entry
/// @param numbered the key in `permalinks` of every list that is cut into pages, by the place of
///   its folder
/// @param time the places of years and months
record SiteLists(List<Front> fronts, Map<String, String> numbered, Pattern time) {

  private static final String NUMBERED = "/trang/";

  private static final Pattern NUMBER = Pattern.compile("(.*/)trang/[1-9][0-9]*+/index\\.html");

  /// An address that a list has.
  ///
  /// @param key the one in `permalinks` that gives it
  record Front(Permalink permalink, String key) {}

  static SiteLists of(Sources sources, Permalinks patterns) {
    Addresses addresses = new Addresses(patterns, Map.of(), Map.of());
    List<Front> lists = new ArrayList<>();
    lists.add(new Front(addresses.of(new Listing.News()), "article"));
    for (Kind kind : Kind.values()) {
      lists.add(new Front(addresses.of(new Listing.OfKind(kind)), "kind"));
    }
    lists.add(new Front(addresses.of(new Listing.Undated()), "archive"));
    Map<String, String> numbered = new HashMap<>();
    lists.forEach(list -> numbered.put(folder(list.permalink()), list.key()));
    for (Source<?> source : sources.entries()) {
      key(source)
          .filter(_ -> Slug.isValid(source.id()))
          .ifPresent(key -> numbered.put(folder(Claims.address(patterns, source)), key));
    }
    for (Index index : Index.values()) {
      if (index != Index.PLACES || !sources.of(Place.class).isEmpty()) {
        lists.add(new Front(addresses.of(index), key(index)));
      }
    }
    Pattern time =
        Pattern.compile(
            Pattern.quote(folder(new Permalink(patterns.archive())))
                + "[0-9]{4}/(?:(?:0[1-9]|1[0-2])/)?index\\.html");
    return new SiteLists(List.copyOf(lists), numbered, time);
  }

  /// The list that keeps this place for one of its pages.
  Optional<Front> keeper(Location place) {
    String path = place.path();
    String key = time.matcher(path).matches() ? "archive" : keyOfNumbered(path);
    String address = "/" + path.substring(0, path.lastIndexOf('/') + 1);
    return Optional.ofNullable(key).map(found -> new Front(new Permalink(address), found));
  }

  private @Nullable String keyOfNumbered(String path) {
    if (!path.contains(NUMBERED)) {
      return null; // Of every address it is asked, and an expression takes its time to say no.
    }
    Matcher number = NUMBER.matcher(path);
    return number.matches() ? numbered.get(number.group(1)) : null;
  }

  /// The place of a folder, `chu-de/ket-noi/`.
  private static String folder(Permalink list) {
    String file = Location.of(list).path();
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  private static String key(Index index) {
    return switch (index) {
      case DISTRICTS -> "district";
      case PLACES -> "places";
      case PAIRINGS -> "pairing";
      case SCHOOLS -> "school";
      case DOCUMENTS -> "document";
      case TOPICS -> "topic";
      case PROGRESS -> "progress";
      case CHRONOLOGY -> "archive";
      case CORRECTIONS -> "corrections";
    };
  }

  /// The key of what is the front page of a list.
  private static Optional<String> key(Source<?> source) {
    return switch (source.entry()) {
      case District _ -> Optional.of("district");
      case School _ -> Optional.of("school");
      case OfficialDocument _ -> Optional.of("document");
      case Topic _ -> Optional.of("topic");
      case Article _, StaticPage _, Metric _, Place _ -> Optional.empty();
    };
  }
}
