package org.chungtay.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.DataFormat;
import org.chungtay.model.District;
import org.chungtay.model.FigureLedger.Series;
import org.chungtay.model.Index;
import org.chungtay.model.Metric;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// The data files of a page as a `Dataset`. Those in which there is nothing yet are none.
record Datasets(Names names) {

  /// The data of this unit; without one the figures of the whole site.
  List<Thing> of(@Nullable Source<District> unit) {
    Table table = new Tables(names).of(unit);
    return table.rows().isEmpty() ? List.of() : List.of(dataset(unit, table));
  }

  private Thing dataset(@Nullable Source<District> unit, Table table) {
    return Thing.of("Dataset")
        .with("@id", page(unit) + "#dataset")
        .with("name", title(unit))
        .with("description", description(unit))
        .with("url", page(unit))
        .with("inLanguage", names.language())
        .with("creator", names.publisher())
        .with("license", names.licence())
        .with("spatialCoverage", unit == null ? null : names.unit(unit))
        .with("temporalCoverage", span(table.dates().toList()))
        .with("variableMeasured", metrics(unit).map(this::variable).toList())
        .with(
            "distribution",
            Stream.of(DataFormat.values()).map(format -> download(unit, format)).toList());
  }

  String page(@Nullable Source<District> unit) {
    return unit == null
        ? names.url(names.archive().addresses().of(Index.PROGRESS))
        : names.url(unit);
  }

  String title(@Nullable Source<District> unit) {
    return unit == null
        ? names.messages().text("feed.dataset.figures", Map.of("site", names.config().title()))
        : names.messages().text("feed.dataset.unit", Map.of("unit", Names.name(unit)));
  }

  private String description(@Nullable Source<District> unit) {
    return unit == null
        ? names.messages().text("feed.dataset.figures.description")
        : names
            .messages()
            .text(
                "feed.dataset.unit.description",
                Map.of("site", names.config().title(), "unit", Names.name(unit)));
  }

  private Stream<Source<Metric>> metrics(@Nullable Source<District> unit) {
    List<Series> series =
        unit == null ? names.archive().figures().series() : names.archive().seriesOf(unit.id());
    return series.stream().map(Series::metric).distinct();
  }

  private Thing variable(Source<Metric> metric) {
    return Thing.of("PropertyValue")
        .with("propertyID", metric.id())
        .with("name", metric.entry().label())
        .with("unitText", metric.entry().unit());
  }

  private Thing download(@Nullable Source<District> unit, DataFormat format) {
    return Thing.of("DataDownload")
        .with("encodingFormat", format.mediaType())
        .with("contentUrl", names.url(names.archive().data(unit, format)));
  }

  /// From the first day that these dates may mean to the last, each as exactly as it is stated:
  /// `2023-03/2023-05-13`. Null where no date is stated.
  static @Nullable String span(List<PartialDate> dates) {
    if (dates.isEmpty()) {
      return null;
    }
    String from = dates.stream().min(PartialDate.ASCENDING).orElseThrow().iso();
    String to =
        dates.stream()
            .max(
                Comparator.comparing(Datasets::latest)
                    .thenComparing(date -> date.iso().length(), Comparator.reverseOrder()))
            .orElseThrow()
            .iso();
    return from.equals(to) ? from : from + "/" + to;
  }

  private static LocalDate latest(PartialDate date) {
    return switch (date) {
      case PartialDate.OfYear(var year) -> year.atMonth(12).atEndOfMonth();
      case PartialDate.OfMonth(var month) -> month.atEndOfMonth();
      case PartialDate.OfDay(var day) -> day;
    };
  }
}
