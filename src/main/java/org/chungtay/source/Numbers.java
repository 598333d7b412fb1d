package org.chungtay.source;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Code;

/// Numbers as front matter has them, and what was probably meant by the ways in which Vietnamese
/// texts write them.
final class Numbers {

  /// A number, or what is wrong with it.
  sealed interface Result {
    record Read(BigDecimal number) implements Result {}

    record Wrong(Code code, Map<String, String> arguments) implements Result {}
  }

  /// YAML reads `1.234` as one and a bit; a Vietnamese writer means 1 234.
  private static final Pattern AMBIGUOUS = Pattern.compile("-?\\d{1,3}\\.\\d{3}");

  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");
  private static final Pattern VIETNAMESE =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d+)(,\\d+)?");

  private Numbers() {}

  /// A decimal number; leading zeros are taken as they are meant (`09` is 9).
  static Result decimal(String text) {
    if (AMBIGUOUS.matcher(text).matches()) {
      return new Result.Wrong(
          Code.VALUE_NUMBER_AMBIGUOUS,
          Map.of("value", text, "suggestion", text.replace(".", ""), "decimal", text + "0"));
    }
    if (PLAIN.matcher(text).matches()) {
      return new Result.Read(new BigDecimal(text));
    }
    return wrong(text);
  }

  /// A whole number from 0 to 999 999 999.
  static Result whole(String text) {
    if (text.matches("\\d{1,9}")) {
      return new Result.Read(new BigDecimal(text));
    }
    Result decimal = decimal(text);
    return decimal instanceof Result.Wrong ? decimal : wrong(text);
  }

  private static Result wrong(String text) {
    Matcher number = VIETNAMESE.matcher(text);
    if (!number.find()) {
      return new Result.Wrong(Code.VALUE_NUMBER, Map.of("value", text));
    }
    String whole = number.group(1).replace(".", "");
    String fraction = number.group(2) == null ? "" : number.group(2).replace(',', '.');
    return new Result.Wrong(
        Code.VALUE_NUMBER, Map.of("value", text, "suggestion", whole + fraction));
  }
}
