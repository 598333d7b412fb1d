package org.chungtay.model;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An article. `date` is when this archive published it; `eventDate` when what it tells of
/// happened. References are ids.
public record Article(
    @Limit(max = Article.MAX_TITLE) String title,
    Timestamp date,
    @Nullable EventDate eventDate,
    Kind kind,
    @Limit(max = Article.MAX_SUMMARY) String summary,
    List<String> authors,
    List<String> aliases,
    boolean draft,
    @Nullable Timestamp expires,
    @Nullable Timestamp updated,
    boolean highlight,
    List<String> districts,
    List<String> schools,
    List<String> topics,
    List<String> documents,
    @Nullable Photo cover,
    List<Photo> photos,
    List<Citation> sources,
    List<Person> people,
    List<Agreement> pairings,
    List<Observation> figures,
    @Nullable Removal removed,
    @Nullable Removal withdrawn,
    List<Correction> corrections,
    Map<String, Object> extra)
    implements Entry {

  /// The longest title and the longest summary, of articles and of standing pages, in characters.
  public static final int MAX_TITLE = 200;

  public static final int MAX_SUMMARY = 400;

  /// When it was updated, as far as it says what for: readers are told of no change without a
  /// correction.
  public @Nullable Timestamp updatedOpenly() {
    return corrections.isEmpty() ? null : updated;
  }

  /// When the article last changed, as far as it says: its publication, its update, a correction or
  /// its withdrawal, whichever came last.
  public Timestamp changed() {
    Timestamp update = updatedOpenly();
    Timestamp last = update == null ? date : later(date, update);
    if (withdrawn != null) {
      last = later(last, withdrawn.date());
    }
    for (Correction correction : corrections) {
      last = later(last, correction.date());
    }
    return last;
  }

  private static Timestamp later(Timestamp one, Timestamp other) {
    return one.at().toInstant().isBefore(other.at().toInstant()) ? other : one;
  }

  /// The same with these agreements.
  public Article withPairings(List<Agreement> agreements) {
    return new Article(
        title,
        date,
        eventDate,
        kind,
        summary,
        authors,
        aliases,
        draft,
        expires,
        updated,
        highlight,
        districts,
        schools,
        topics,
        documents,
        cover,
        photos,
        sources,
        people,
        agreements,
        figures,
        removed,
        withdrawn,
        corrections,
        extra);
  }

  /// A photograph. `consent` must be true where it shows identifiable children.
  public record Photo(
      String src,
      @MayBeEmpty String alt,
      @Nullable String caption,
      @Nullable String credit,
      boolean consent,
      @Nullable Shown people) {}

  /// Who can be recognised in a photograph.
  public enum Shown implements Keyed {
    CHILDREN,
    ADULTS
  }

  /// Where facts come from. Everything is optional, but something is stated.
  public record Citation(
      @Nullable String name,
      @Nullable String author,
      @Nullable String title,
      @Nullable URI url,
      @Nullable Moment published,
      @Nullable String note) {

    public boolean statesNothing() {
      return name == null
          && author == null
          && title == null
          && url == null
          && published == null
          && note == null;
    }
  }

  /// Someone who took part, with rank and office as of the event.
  public record Person(
      String name,
      @Nullable String role,
      @Nullable String of,
      @OneOrMany List<Part> part,
      @Nullable String honorific) {}

  /// What a person did at an event.
  public enum Part implements Keyed {
    SPOKE,
    ATTENDED,
    REPORTED,
    SIGNED
  }

  /// One signing between two units or two schools.
  public record Agreement(
      @Limit(min = 2, max = 2) List<String> between,
      @Nullable PartialDate signed,
      @Nullable PartOfDay partOfDay,
      @Nullable String venue,
      @Nullable Period period,
      List<Signatory> signatories,
      @Nullable Counts counts,
      @Nullable Counts planned,
      List<List<String>> schools,
      @Nullable String instrument,
      List<Unstated> unstated,
      @Nullable String seeAlso) {

    /// Whether it says this.
    public boolean states(Unstated part) {
      return switch (part) {
        case SIGNED -> signed != null;
        case VENUE -> venue != null;
        case SIGNATORIES -> signatories.stream().anyMatch(who -> who.name() != null);
        case LEVELS ->
            Stream.of(counts, planned).anyMatch(count -> count != null && count.hasLevels());
      };
    }

    /// Whether its author says that the sources do not state this.
    public boolean isSilentOn(Unstated part) {
      return unstated.contains(part);
    }

    /// Whether it says who signed, and nothing more.
    public boolean saysNothingMore() {
      return equals(
          new Agreement(
              between, null, null, null, null, List.of(), null, null, List.of(), null, List.of(),
              null));
    }

    /// The same with when, where and by whom it was signed as part of a larger one, as far as it
    /// says nothing of its own.
    public Agreement within(Agreement whole) {
      boolean ownDate = signed != null || isSilentOn(Unstated.SIGNED);
      boolean ownVenue = venue != null || isSilentOn(Unstated.VENUE);
      boolean ownNames = !signatories.isEmpty() || isSilentOn(Unstated.SIGNATORIES);
      List<Unstated> silent =
          Stream.concat(
                  unstated.stream(),
                  Stream.of(
                          ownDate ? null : Unstated.SIGNED,
                          ownVenue ? null : Unstated.VENUE,
                          ownNames ? null : Unstated.SIGNATORIES)
                      .filter(part -> part != null && whole.isSilentOn(part)))
              .toList();
      return new Agreement(
          between,
          ownDate ? signed : whole.signed,
          ownDate ? partOfDay : whole.partOfDay,
          ownVenue ? venue : whole.venue,
          period,
          ownNames ? signatories : whole.signatories,
          counts,
          planned,
          schools,
          instrument,
          silent,
          seeAlso);
    }

    /// The same with other pairs of schools, and with other parts that no source states.
    public Agreement with(List<List<String>> pairs, List<Unstated> silent) {
      return new Agreement(
          between,
          signed,
          partOfDay,
          venue,
          period,
          signatories,
          counts,
          planned,
          pairs,
          instrument,
          silent,
          seeAlso);
    }
  }

  /// What the sources of an agreement may be silent on. What is absent and not named here has not
  /// been recorded, which is another thing.
  public enum Unstated implements Keyed {
    SIGNED,
    VENUE,
    SIGNATORIES,
    LEVELS
  }

  /// When on the day.
  public enum PartOfDay implements Keyed {
    MORNING,
    NOON,
    AFTERNOON,
    EVENING
  }

  /// Who signed; a source may give the office and no name.
  public record Signatory(@Nullable String name, @Nullable String role, @Nullable String of) {}

  /// How many, by level where the source splits them.
  public record Counts(
      Counted of,
      @Nullable Integer preschool,
      @Nullable Integer primary,
      @Nullable Integer lowerSecondary,
      @Nullable Integer upperSecondary,
      @Nullable Integer total) {

    /// Whether any level is counted by itself.
    public boolean hasLevels() {
      return Stream.of(preschool, primary, lowerSecondary, upperSecondary)
          .anyMatch(Objects::nonNull);
    }
  }

  /// What is counted.
  public enum Counted implements Keyed {
    PAIRS("pairs"),
    SCHOOLS_EACH("schoolsEach"),
    GROUPS("groups");

    private final String key;

    Counted(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /// One observation of a metric, for `city` or a unit's id.
  public record Observation(
      String metric,
      BigDecimal value,
      @Nullable PartialDate asOf,
      String scope,
      @Nullable String note) {

    /// The scope that means the whole city.
    public static final String CITY = "city";
  }

  /// Why and when an article was taken down, or withdrawn.
  public record Removal(Timestamp date, String reason) {}

  /// A change made after publication.
  public record Correction(Timestamp date, String note) {}
}
