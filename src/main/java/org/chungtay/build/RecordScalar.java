package org.chungtay.build;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.model.Positions;

/// What is written as its text, and how it is read from that.
enum RecordScalar {
  TEXT('s', String.class),
  DAY('d', LocalDate.class),
  YEAR('y', Year.class),
  MONTH('M', YearMonth.class),
  TIME('O', OffsetDateTime.class),
  DECIMAL('D', BigDecimal.class),
  INTEGER('B', BigInteger.class),
  FLOAT('F', Double.class),
  ADDRESS('u', URI.class),
  POSITIONS('p', Positions.class);

  static final Map<Class<?>, RecordScalar> BY_TYPE =
      Arrays.stream(values()).collect(Collectors.toMap(scalar -> scalar.type, scalar -> scalar));
  static final Map<Character, RecordScalar> BY_SIGN =
      Arrays.stream(values()).collect(Collectors.toMap(scalar -> scalar.sign, scalar -> scalar));

  final char sign;
  private final Class<?> type;

  RecordScalar(char sign, Class<?> type) {
    this.sign = sign;
    this.type = type;
  }

  Object parsed(String text) {
    return switch (this) {
      case TEXT -> text;
      case DAY -> LocalDate.parse(text);
      case YEAR -> Year.parse(text);
      case MONTH -> YearMonth.parse(text);
      case TIME -> OffsetDateTime.parse(text);
      case DECIMAL -> new BigDecimal(text);
      case INTEGER -> new BigInteger(text);
      case FLOAT -> Double.valueOf(text);
      case ADDRESS -> URI.create(text);
      case POSITIONS -> Positions.parse(text);
    };
  }
}
