package org.chungtay.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Counts;
import org.chungtay.model.Article.Signatory;
import org.chungtay.model.Level;
import org.chungtay.model.Pairing;
import org.chungtay.model.Pairing.Signing;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// The facts of a signing, in words.
final class Agreements {

  private final Desk desk;

  Agreements(Desk desk) {
    this.desk = desk;
  }

  /// A signing as its pairing's and its partners' pages show it.
  SigningView view(Signing signing) {
    List<NamedLink> documents =
        signing.articles().stream()
            .flatMap(article -> desk.archive().coverage().of(article).documents().stream())
            .distinct()
            .map(desk::link)
            .toList();
    return view(signing.agreement(), documents, desk.links(signing.articles().stream()));
  }

  /// An agreement as the article shows it that tells of it, with the article that it names.
  SigningView view(Agreement agreement) {
    String named = agreement.seeAlso();
    List<NamedLink> seeAlso =
        named == null ? List.of() : desk.links(desk.archive().article(named).stream());
    return view(agreement, List.of(), seeAlso);
  }

  private SigningView view(
      Agreement agreement, List<NamedLink> documents, List<NamedLink> articles) {
    Words words = desk.words();
    return new SigningView(
        new Marks(desk.archive())
            .joined(agreement.between().stream().map(desk.archive()::partner).toList()),
        desk.parties(agreement.between()),
        pairing(agreement.between()),
        signed(agreement, words),
        agreement.venue(),
        agreement.signatories().stream().map(Agreements::signatory).toList(),
        agreement.instrument() == null ? null : Words.capitalised(agreement.instrument()),
        agreement.period() == null ? null : words.period(agreement.period()),
        counts(agreement.counts()),
        counts(agreement.planned()),
        agreement.schools().stream().map(desk::parties).toList(),
        documents,
        articles);
  }

  private @Nullable NamedLink pairing(List<String> between) {
    Source<?> partner = desk.archive().partner(between.getFirst());
    return partner == null
        ? null
        : desk.archive().pairings().of(partner).stream()
            .filter(p -> p.id().equals(Pairing.idOf(between.getFirst(), between.getLast())))
            .findFirst()
            .map(desk::link)
            .orElse(null);
  }

  /// When it was signed, or that the source does not state it.
  static When signed(Agreement agreement, Words words) {
    PartialDate date = agreement.signed();
    return date == null
        ? new When(words.text("ceremony.date.unknown"), null)
        : new When(words.date(date, agreement.partOfDay()), date.iso());
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
