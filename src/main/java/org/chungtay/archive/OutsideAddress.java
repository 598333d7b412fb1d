package org.chungtay.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Target;
import org.chungtay.model.WebAddress;
import org.chungtay.model.text.Similar;

/// Addresses elsewhere, as staff write them or copy them from a browser.
final class OutsideAddress {

  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);

  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

  private static final Pattern SLIP = Pattern.compile("([a-zA-Z]+):/{0,2}([^/].*)");

  /// As far as the host, where an IPv6 address stands in brackets.
  private static final Pattern BEFORE_PATH = Pattern.compile("[^:/?#]+:(?://[^/?#]*+)?");

  private static final Pattern MAILBOX = Pattern.compile("[^@\\s;<>]+@[^@\\s;<>]+");

  /// RFC 3966, with the spaces that everybody writes.
  private static final Pattern NUMBER =
      Pattern.compile("\\+?[ ()./*#-]*(?:\\d[ ()./*#-]*){3,20}+(?:;.*)?");

  private OutsideAddress() {}

  /// The scheme of an address that begins with one, in small letters.
  static Optional<String> scheme(String written) {
    Matcher scheme = SCHEME.matcher(written);
    return scheme.matches()
        ? Optional.of(scheme.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /// What an address with this scheme leads to.
  static Target read(String written, String scheme) {
    return switch (scheme) {
      case "https", "http" -> web(written);
      case "mailto" -> reaching(written, isMail(after(written)), "mailto:van-phong@truong.example");
      case "tel" -> reaching(written, NUMBER.matcher(after(written)).matches(), "tel:02438255958");
      default -> slip(written);
    };
  }

  private static Target web(String written) {
    try {
      return new Target.External(WebAddress.of(encoded(written)).toASCIIString());
    } catch (WebAddress.Refused refused) {
      return refused.part().isEmpty()
          ? slip(written)
          : new Target.Broken(Code.LINK_UNSAFE, Map.of("target", written, "part", refused.part()));
    }
  }

  /// Perhaps meant for the web: `https:/a.example/`, `htps://a.example/`.
  private static Target slip(String written) {
    Map<String, String> arguments = new HashMap<>(Map.of("target", written));
    Matcher slip = SLIP.matcher(written);
    if (slip.matches()) {
      Similar.nearest(slip.group(1), List.of("https", "http"))
          .map(scheme -> scheme + "://" + slip.group(2))
          .filter(OutsideAddress::isWeb)
          .ifPresent(meant -> arguments.put("suggestion", meant));
    }
    return new Target.Broken(Code.LINK_UNSAFE, arguments);
  }

  private static boolean isWeb(String address) {
    try {
      WebAddress.of(encoded(address));
      return true;
    } catch (WebAddress.Refused refused) {
      return false;
    }
  }

  private static String after(String written) {
    return written.substring(written.indexOf(':') + 1).replace("%20", " ");
  }

  /// Whom mail is for, and perhaps what is in it. A link for sharing leaves the first open.
  private static boolean isMail(String written) {
    int content = written.indexOf('?');
    if (content == 0) {
      return written.length() > 1;
    }
    String recipients = content < 0 ? written : written.substring(0, content);
    return Arrays.stream(recipients.split(",", -1))
        .allMatch(recipient -> MAILBOX.matcher(recipient.strip()).matches());
  }

  private static Target reaching(String written, boolean someone, String example) {
    try {
      String url = new URI(encoded(written)).toASCIIString();
      if (someone) {
        return new Target.External(url);
      }
    } catch (URISyntaxException e) {
      // Reported below: what the parser says of it is of no use to a writer.
    }
    return new Target.Broken(Code.LINK_UNSAFE, Map.of("target", written, "example", example));
  }

  /// The address with the signs encoded that browsers show in their address line and that may stand
  /// in no address.
  static String encoded(String address) {
    Matcher before = BEFORE_PATH.matcher(address);
    int path = before.lookingAt() ? before.end() : 0;
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean code = c == '%' && ESCAPE.matcher(address).region(i, address.length()).lookingAt();
      boolean sign = " \"<>^`{|}".indexOf(c) >= 0 || (i >= path && (c == '[' || c == ']'));
      if (sign || (c == '%' && !code)) {
        out.append("%%%02X".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
