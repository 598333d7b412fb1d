package org.chungtay.model.text;

import java.math.BigDecimal;
import org.chungtay.model.Language;

/// Numbers as the press writes them: `3.500` and `1.234,5` in Vietnamese.
public final class NumberText {

  private NumberText() {}

  /// The number in groups of three, with every decimal it has.
  public static String text(BigDecimal number, Language language) {
    char group = language == Language.VI ? '.' : ',';
    char point = language == Language.VI ? ',' : '.';
    String plain = number.abs().toPlainString();
    int dot = plain.indexOf('.');
    String whole = dot < 0 ? plain : plain.substring(0, dot);
    StringBuilder out = new StringBuilder(number.signum() < 0 ? "−" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        out.append(group);
      }
      out.append(whole.charAt(i));
    }
    if (dot >= 0) {
      out.append(point).append(plain, dot + 1, plain.length());
    }
    return out.toString();
  }
}
