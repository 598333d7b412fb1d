package org.chungtay.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.text.Invisible;

/// Addresses as HTML takes them.
final class Urls {

  private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

  /// As far as the host, where an IPv6 address stands in brackets.
  private static final Pattern AUTHORITY = Pattern.compile("[^:/?#]+://[^/?#]*+");

  /// These hold letters and emoji together, of which no address has any.
  private static final int JOINER = 0x200D;

  private static final int NON_JOINER = 0x200C;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Urls() {}

  /// Whether a browser that follows this address leaves the page for one of the schemes that a link
  /// may have. The resolver has looked already; this is the second lock on the same door.
  static boolean isSafe(String url) {
    int colon = url.indexOf(':');
    return colon > 0 && SCHEMES.contains(url.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /// The address as it was meant: signs that nobody sees came along when it was copied, and no
  /// address has any.
  static String visible(String url) {
    return url.codePoints()
        .filter(c -> !Invisible.isStray(c) && c != JOINER && c != NON_JOINER)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// The address with every character escaped that may not stand in one; letters with marks may.
  static String escape(String url) {
    Matcher authority = AUTHORITY.matcher(url);
    int path = authority.lookingAt() ? authority.end() : 0;
    StringBuilder out = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i += Character.charCount(url.codePointAt(i))) {
      int c = url.codePointAt(i);
      if (c == '%' ? isEscape(url, i) : isAllowed(c) || (i < path && isBracket(c))) {
        out.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(HEX.toHexDigits(b));
        }
      }
    }
    return out.toString();
  }

  private static boolean isBracket(int c) {
    return c == '[' || c == ']';
  }

  private static boolean isAllowed(int c) {
    return c < 0xA0
        ? c > ' ' && c < 0x7F && "\"<>[]\\^`{|}".indexOf(c) < 0
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isEscape(String url, int percent) {
    return percent + 2 < url.length()
        && HexFormat.isHexDigit(url.charAt(percent + 1))
        && HexFormat.isHexDigit(url.charAt(percent + 2));
  }
}
