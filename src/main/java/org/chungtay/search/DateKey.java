package org.chungtay.search;

import org.chungtay.model.PartialDate;

/// Partial dates as numbers that sort as dates: 20230513 for a day, 20230500 for a month, 20230000
/// for a year, which so come before the days inside them.
final class DateKey {

  private DateKey() {}

  static int of(PartialDate date) {
    String digits = date.iso().replace("-", "");
    return Integer.parseInt(digits) * (int) Math.pow(10, 8 - digits.length());
  }
}
