package org.chungtay.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page that was published, as a line of the [UrlLedger]: what it was called, and what it stated.
///
/// @param id of the entry, or of the pairing
/// @param published the first day on which there was such a page, `-` for what has none
/// @param corrections how many its article told of
/// @param source the file that it was made from
/// @param facts when what it tells of happened, its figures and its agreements, `-` for none
public record RecordedPage(
    Permalink address,
    String id,
    String title,
    String published,
    int corrections,
    SourcePath source,
    String facts) {

  /// What stands where there is nothing.
  public static final String NONE = "-";

  /// The digest is of the title, the day and the facts.
  private static final Pattern LINE =
      Pattern.compile(
          "(?<address>/[^\t]*)\t(?<id>[^\t]+)\t(?<title>[^\t]*)\t(?<published>[^\t]+)"
              + "\t(?<digest>[0-9a-f]{16})\t(?<corrections>[0-9]{1,6})\t(?<source>[^\t/][^\t]*[^\t/])"
              + "\t(?<facts>[^\t]+)");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  public RecordedPage {
    title = plain(title);
  }

  /// The page of a line; nothing where this is none, or does not say what its digest says.
  static Optional<RecordedPage> parse(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches() || !isDay(parts.group("published"))) {
      return Optional.empty();
    }
    RecordedPage page =
        new RecordedPage(
            new Permalink(parts.group("address")),
            parts.group("id"),
            parts.group("title"),
            parts.group("published"),
            Integer.parseInt(parts.group("corrections")),
            new SourcePath(parts.group("source")),
            parts.group("facts"));
    return Optional.of(page).filter(read -> read.digest().equals(parts.group("digest")));
  }

  /// The first half of the fingerprint of what was stated.
  public String digest() {
    String stated = title + '\t' + published + '\t' + facts;
    return HexFormat.of().toHexDigits(Fingerprint.of(stated).low());
  }

  public String line() {
    return address.path()
        + '\t'
        + id
        + '\t'
        + title
        + '\t'
        + published
        + '\t'
        + digest()
        + '\t'
        + corrections
        + '\t'
        + source.value()
        + '\t'
        + facts;
  }

  /// The same at another address.
  public RecordedPage at(Permalink other) {
    return new RecordedPage(other, id, title, published, corrections, source, facts);
  }

  /// A text on one line, words parted by one space.
  public static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isMore = c == ' ' && (i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ');
      if (c < ' ' || isMore) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
      }
    }
    return text;
  }

  /// A moment as it stands under `published`: a day, or the moment itself, whatever the zone.
  public static String day(Timestamp moment) {
    return moment.hasTime() ? moment.at().toInstant().toString() : moment.day().toString();
  }

  /// Whether there was such a page at this moment.
  ///
  /// @param zone of the site
  public boolean isOf(Instant moment, ZoneId zone) {
    return published.equals(NONE)
        || !(isMoment(published)
                ? Instant.parse(published)
                : LocalDate.parse(published).atStartOfDay(zone).toInstant())
            .isAfter(moment);
  }

  private static boolean isMoment(String published) {
    return published.indexOf('T') > 0;
  }

  private static boolean isDay(String published) {
    try {
      if (isMoment(published)) {
        Instant.parse(published);
      } else if (!published.equals(NONE)) {
        LocalDate.parse(published);
      }
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
