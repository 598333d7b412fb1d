package org.chungtay.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chungtay.model.Column;
import org.chungtay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Writes tables as CSV (RFC 4180), with the byte order mark by which spreadsheets know UTF-8.
final class Csv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// By these signs, and by their wide forms, a spreadsheet knows a formula.
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  /// A spreadsheet of a country that writes a comma in its numbers takes a semicolon to separate
  /// fields.
  private static final String SEPARATING = "\",;\t\r\n";

  private Csv() {}

  static String write(Table table) {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    line(text, table.columns().stream().map(Column::key).toList());
    for (Table.Row row : table.rows()) {
      line(text, table.columns().stream().map(column -> text(row.cell(column))).toList());
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> fields) {
    text.append(fields.stream().map(Csv::quoted).collect(Collectors.joining(","))).append("\r\n");
  }

  /// A number is no formula, whatever its sign.
  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case PartialDate date -> date.iso();
      default -> harmless(Objects.toString(cell));
    };
  }

  /// A text that a spreadsheet shows and does not compute.
  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String field) {
    return field.chars().noneMatch(c -> SEPARATING.indexOf(c) >= 0)
        ? field
        : '"' + field.replace("\"", "\"\"") + '"';
  }
}
