package org.chungtay.theme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Counts;
import org.chungtay.model.Article.Signatory;
import org.chungtay.model.Article.Unstated;
import org.chungtay.model.Level;
import org.chungtay.model.Pairing;
import org.chungtay.model.Pairing.Signing;
import org.chungtay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// The facts of a signing, in words.
final class Agreements {

  private final Desk desk;

  Agreements(Desk desk) {
    this.desk = desk;
  }

  /// A signing as its pairing's and its partners' pages show it.
  ///
  /// @param elsewhere what the page says, of all that it shows, has not been recorded
  SigningView view(Signing signing, Set<Unstated> elsewhere) {
    List<NamedLink> documents =
        signing.articles().stream()
            .flatMap(article -> desk.archive().subjects(article).documents().stream())
            .distinct()
            .map(desk::link)
            .toList();
    return view(signing.agreement(), elsewhere, documents, desk.links(signing.articles().stream()));
  }

  /// An agreement as the article shows it that tells of it, with the article that it names.
  SigningView view(Agreement agreement, Set<Unstated> elsewhere) {
    String named = agreement.seeAlso();
    List<NamedLink> seeAlso =
        named == null ? List.of() : desk.links(desk.archive().article(named).stream());
    return view(agreement, elsewhere, List.of(), seeAlso);
  }

  private SigningView view(
      Agreement agreement,
      Set<Unstated> elsewhere,
      List<NamedLink> documents,
      List<NamedLink> articles) {
    Set<Unstated> unrecorded = unrecorded(agreement);
    unrecorded.removeAll(elsewhere);
    Words words = desk.words();
    return new SigningView(
        new Marks(desk.archive())
            .joined(agreement.between().stream().map(desk.archive()::partner).toList()),
        desk.parties(agreement.between()),
        pairing(agreement.between()),
        agreement.signed() == null && !agreement.isSilentOn(Unstated.SIGNED)
            ? null
            : signed(agreement, words),
        agreement.venue(),
        agreement.signatories().stream().map(Agreements::signatory).toList(),
        agreement.instrument() == null ? null : Words.capitalised(agreement.instrument()),
        agreement.period() == null ? null : words.period(agreement.period()),
        counts(agreement.counts()),
        counts(agreement.planned()),
        agreement.schools().stream().map(desk::parties).toList(),
        agreement.unstated().stream().map(Unstated::key).toList(),
        named(unrecorded),
        documents,
        articles);
  }

  private @Nullable NamedLink pairing(List<String> between) {
    return desk.archive()
        .pairing(Pairing.idOf(between.getFirst(), between.getLast()))
        .map(desk::link)
        .orElse(null);
  }

  /// When it was signed, or that the source does not state it, or that nobody has recorded it.
  static When signed(Agreement agreement, Words words) {
    PartialDate date = agreement.signed();
    if (date != null) {
      return new When(words.date(date, agreement.partOfDay()), date.iso());
    }
    return new When(
        agreement.isSilentOn(Unstated.SIGNED)
            ? words.text("ceremony.date.unknown")
            : words.text("ceremony.date.unrecorded"),
        null);
  }

  /// What none of these agreements says, nor that the sources do not state it: a page says it once.
  static Set<Unstated> unrecorded(List<Agreement> agreements) {
    Set<Unstated> all = EnumSet.allOf(Unstated.class);
    agreements.forEach(agreement -> all.retainAll(unrecorded(agreement)));
    return agreements.isEmpty() ? Set.of() : all;
  }

  /// Counts need not be split by level, and a signatory need not be named.
  private static Set<Unstated> unrecorded(Agreement agreement) {
    Set<Unstated> parts = EnumSet.of(Unstated.SIGNED, Unstated.VENUE, Unstated.SIGNATORIES);
    parts.removeIf(part -> agreement.states(part) || agreement.isSilentOn(part));
    if (!agreement.signatories().isEmpty()) {
      parts.remove(Unstated.SIGNATORIES);
    }
    return parts;
  }

  /// What has not been recorded, in words; null where nothing is missing.
  @Nullable String named(Set<Unstated> unrecorded) {
    String names =
        unrecorded.stream()
            .map(part -> Words.small(desk.words().text(label(part))))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : Words.capitalised(names);
  }

  private static String label(Unstated part) {
    return switch (part) {
      case SIGNED -> "ceremony.date";
      case VENUE -> "ceremony.venue";
      case SIGNATORIES -> "ceremony.signatories";
      case LEVELS -> "ceremony.scale";
    };
  }

  /// Name, rank and office, as far as they are stated.
  private static String signatory(Signatory signatory) {
    return joined(signatory.name(), signatory.role(), signatory.of());
  }

  static String joined(@Nullable String... parts) {
    List<String> stated = new ArrayList<>();
    for (String part : parts) {
      if (part != null) {
        stated.add(part);
      }
    }
    return String.join(", ", stated);
  }

  private SigningView.@Nullable Counts counts(@Nullable Counts counts) {
    if (counts == null) {
      return null;
    }
    Integer total = counts.total();
    List<SigningView.LevelCount> levels =
        Stream.of(Level.values())
            .map(level -> level(level, counts, total == null))
            .filter(level -> level != null)
            .toList();
    return new SigningView.Counts(total == null ? null : counted(counts, total), levels);
  }

  /// A level's number; with what is counted where no total says it.
  private SigningView.@Nullable LevelCount level(Level level, Counts counts, boolean inFull) {
    Integer number =
        switch (level) {
          case PRESCHOOL -> counts.preschool();
          case PRIMARY -> counts.primary();
          case LOWER_SECONDARY -> counts.lowerSecondary();
          case UPPER_SECONDARY -> counts.upperSecondary();
          case CONTINUING -> null;
        };
    return number == null
        ? null
        : new SigningView.LevelCount(
            desk.words().level(level),
            inFull ? counted(counts, number) : desk.words().number(number));
  }

  private String counted(Counts counts, int number) {
    String key =
        switch (counts.of()) {
          case PAIRS -> "count.pairs";
          case SCHOOLS_EACH -> "count.schoolsEach";
          case GROUPS -> "count.groups";
        };
    return Words.capitalised(desk.words().text(key, "n", desk.words().number(number)));
  }
}
