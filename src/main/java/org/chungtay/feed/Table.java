package org.chungtay.feed;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Column;
import org.chungtay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Data in rows and columns, before they take a format.
record Table(List<Column> columns, List<Row> rows) {

  /// The dates that sources state, as exactly as they state them.
  Stream<PartialDate> dates() {
    return rows.stream()
        .flatMap(row -> row.cells.values().stream())
        .filter(PartialDate.class::isInstance)
        .map(PartialDate.class::cast);
  }

  /// What is known of one thing. A column of which nothing is known holds nothing.
  static final class Row {

    private final Map<Column, Object> cells = new EnumMap<>(Column.class);

    Row with(Column column, @Nullable String text) {
      return put(column, text);
    }

    Row with(Column column, @Nullable PartialDate date) {
      return put(column, date);
    }

    Row with(Column column, @Nullable Integer number) {
      return put(column, number == null ? null : BigDecimal.valueOf(number));
    }

    Row with(Column column, BigDecimal number) {
      return put(column, number);
    }

    private Row put(Column column, @Nullable Object value) {
      if (value != null) {
        cells.put(column, value);
      }
      return this;
    }

    /// A text, a number, a date, or null.
    @Nullable Object cell(Column column) {
      return cells.get(column);
    }
  }
}
