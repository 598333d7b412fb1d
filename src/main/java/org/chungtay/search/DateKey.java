package org.chungtay.search;

/// Partial dates as numbers that sort as dates: 20230513 for a day, 20230500 for a month, 20230000
/// for a year, which so come before the days inside them.
final class DateKey {

  private DateKey() {}

  /// @param iso see [IndexCard]
  static int of(String iso) {
    String digits = iso.replace("-", "");
    return Integer.parseInt(digits) * (int) Math.pow(10, 8 - digits.length());
  }
}
