package org.chungtay.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

  /// In a longer text no number is looked for.
  private static final int MAX_LENGTH = 200;

  /// YAML reads `1.234` as one and a bit; a Vietnamese writer means 1 234. Nobody groups a zero.
  private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern NEGATIVE = Pattern.compile("[-−]\\d+");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

  /// A number as Vietnamese texts have it: `1.234,5`, `1 234`, `20`.
  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?<![\\d.,])([-−]?)(\\d{1,3}(?:[. \u00A0]\\d{3})+|\\d+)(,\\d+)?(?![.,]?\\d)");

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
    return wrong(text, PLAIN);
  }

  /// A whole number from 0 to 999 999 999.
  static Result whole(String text) {
    if (NEGATIVE.matcher(text).matches()) {
      return new Result.Wrong(Code.VALUE_NEGATIVE, Map.of("value", text));
    }
    return WHOLE.matcher(text).matches()
        ? new Result.Read(new BigDecimal(text))
        : wrong(text, WHOLE);
  }

  /// Suggests the number in the text, where it is the only one and would be accepted.
  private static Result wrong(String text, Pattern accepted) {
    if (text.length() > MAX_LENGTH) {
      return new Result.Wrong(Code.VALUE_NUMBER, Map.of("value", text));
    }
    List<String> numbers =
        VIETNAMESE
            .matcher(text)
            .results()
            .map(
                n ->
                    (n.group(1).isEmpty() ? "" : "-")
                        + n.group(2).replaceAll("\\D", "")
                        + (n.group(3) == null ? "" : n.group(3).replace(',', '.')))
            .toList();
    boolean only = numbers.size() == 1 && digits(numbers.getFirst()).equals(digits(text));
    return new Result.Wrong(
        Code.VALUE_NUMBER,
        only && accepted.matcher(numbers.getFirst()).matches()
            ? Map.of("value", text, "suggestion", numbers.getFirst())
            : Map.of("value", text));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
