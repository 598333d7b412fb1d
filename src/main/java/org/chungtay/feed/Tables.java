package org.chungtay.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.feed.Table.Row;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Counts;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Article.Unstated;
import org.chungtay.model.Column;
import org.chungtay.model.District;
import org.chungtay.model.EventDate;
import org.chungtay.model.FigureLedger.Observed;
import org.chungtay.model.FigureLedger.Series;
import org.chungtay.model.Pairing;
import org.chungtay.model.Pairing.Signing;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// Puts the archive's data into tables.
record Tables(Names names) {

  Table of(@Nullable Source<District> unit) {
    return unit == null ? figures() : ofUnit(unit);
  }

  /// Every observation of the archive.
  private Table figures() {
    List<Row> rows = new ArrayList<>();
    for (Series series : names.archive().figures().series()) {
      for (Observed observed : series.observed()) {
        rows.add(
            figure(series, observed)
                .with(Column.SCOPE, series.scope())
                .with(Column.SCOPE_NAME, scope(series.scope())));
      }
    }
    return new Table(Column.OF_FIGURES, rows);
  }

  /// The articles about a unit, the signings of it and of its schools, and its figures.
  private Table ofUnit(Source<District> unit) {
    List<Row> rows = new ArrayList<>();
    names.archive().about(unit).forEach(article -> rows.add(article(article)));
    rows.addAll(signings(unit));
    names
        .archive()
        .seriesOf(unit.id())
        .forEach(
            series ->
                series
                    .observed()
                    .forEach(o -> rows.add(figure(series, o).with(Column.RECORD, "figure"))));
    return new Table(Column.OF_UNIT, rows);
  }

  /// Those of two of the unit's own schools stand there once.
  private List<Row> signings(Source<District> unit) {
    Map<String, List<Row>> byPairing = new LinkedHashMap<>();
    Stream.concat(Stream.of(unit), names.archive().schoolsOf(unit).stream())
        .forEach(
            party ->
                names
                    .archive()
                    .pairingsOf(party)
                    .forEach(p -> byPairing.putIfAbsent(p.id(), signings(p, party))));
    return byPairing.values().stream().flatMap(List::stream).toList();
  }

  private List<Row> signings(Pairing pairing, Source<?> party) {
    return pairing.signings().stream().map(signing -> signing(pairing, party, signing)).toList();
  }

  private Row article(Source<Article> source) {
    Article article = source.entry();
    return new Row()
        .with(Column.RECORD, "article")
        .with(Column.ARTICLE, names.url(source))
        .with(Column.TITLE, article.title())
        .with(Column.KIND, article.kind().key())
        .with(
            Column.EVENT_DATE, article.eventDate() instanceof EventDate.On(var date) ? date : null)
        .with(
            Column.UNSTATED,
            article.eventDate() instanceof EventDate.Unknown ? Column.EVENT_DATE.key() : null)
        .with(Column.PUBLISHED, article.date().iso());
  }

  private Row signing(Pairing pairing, Source<?> party, Signing signing) {
    Source<?> partner = pairing.partnerOf(party.ref());
    Agreement agreement = signing.agreement();
    Counts counts = agreement.counts();
    Counts planned = agreement.planned();
    Row row =
        new Row()
            .with(Column.RECORD, "signing")
            .with(
                Column.ARTICLE,
                signing.articles().stream().map(names::url).collect(Collectors.joining(" ")))
            .with(Column.PARTY, party.id())
            .with(Column.PARTY_NAME, Names.name(party))
            .with(Column.PARTNER, partner.id())
            .with(Column.PARTNER_NAME, Names.name(partner))
            .with(Column.SIGNED, agreement.signed())
            .with(Column.VENUE, agreement.venue())
            .with(Column.INSTRUMENT, agreement.instrument())
            .with(Column.UNSTATED, unstated(agreement));
    if (agreement.period() != null) {
      row.with(Column.PERIOD_FROM, agreement.period().from().iso())
          .with(Column.PERIOD_TO, agreement.period().to().iso());
    }
    if (counts != null) {
      row.with(Column.COUNTED, counts.of().key())
          .with(Column.PRESCHOOL, counts.preschool())
          .with(Column.PRIMARY, counts.primary())
          .with(Column.LOWER_SECONDARY, counts.lowerSecondary())
          .with(Column.UPPER_SECONDARY, counts.upperSecondary())
          .with(Column.TOTAL, counts.total());
    }
    if (planned != null) {
      row.with(Column.PLANNED_COUNTED, planned.of().key())
          .with(Column.PLANNED_PRESCHOOL, planned.preschool())
          .with(Column.PLANNED_PRIMARY, planned.primary())
          .with(Column.PLANNED_LOWER_SECONDARY, planned.lowerSecondary())
          .with(Column.PLANNED_UPPER_SECONDARY, planned.upperSecondary())
          .with(Column.PLANNED_TOTAL, planned.total());
    }
    return row;
  }

  private static @Nullable String unstated(Agreement agreement) {
    return agreement.unstated().isEmpty()
        ? null
        : agreement.unstated().stream().map(Unstated::key).collect(Collectors.joining(" "));
  }

  private Row figure(Series series, Observed observed) {
    Observation figure = observed.observation();
    return new Row()
        .with(Column.METRIC, series.metric().id())
        .with(Column.LABEL, series.metric().entry().label())
        .with(Column.VALUE, figure.value())
        .with(Column.UNIT, series.metric().entry().unit())
        .with(Column.AS_OF, figure.asOf())
        .with(Column.NOTE, figure.note())
        .with(Column.ARTICLE, names.url(observed.article()))
        .with(Column.TITLE, observed.article().entry().title());
  }

  private String scope(String scope) {
    Source<?> unit = names.archive().partner(scope);
    if (unit != null) {
      return Names.name(unit);
    }
    return scope.equals(Observation.CITY) ? names.messages().text("feed.city") : scope;
  }
}
