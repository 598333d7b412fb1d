package org.chungtay.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.text.Invisible;
import org.jspecify.annotations.Nullable;

/// Addresses of the web as people write them. Read, their host is in the letters of ASCII, as every
/// program takes it: `xn--hni-9ka0849a.example`.
public final class WebAddress {

  /// An address that no browser, or no site, can use.
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String part;

    Refused(String part) {
      super(part);
      this.part = part;
    }

    /// The part that is wrong; empty where the whole is no address of the web.
    public String part() {
      return part;
    }
  }

  /// Servers take no more.
  private static final int MAX_LENGTH = 8000;

  /// Of a name, by the rules of those who give them out.
  private static final int MAX_HOST = 253;

  /// User and password, host, port.
  private static final Pattern AUTHORITY =
      Pattern.compile("(.*@)?(\\[[^]@]*+]|[^:@]*+)(:.*)?", Pattern.DOTALL);

  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\\.|$))++");

  /// A host that ends with a number is an IP address.
  private static final Pattern NUMBERED = Pattern.compile(".*(?:^|\\.)\\d+\\.?");

  private static final Pattern IP =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

  /// What makes another path, or another host, of the paths of a site's pages.
  private static final Pattern OTHER_PATH =
      Pattern.compile(
          "//|%(?:2f|5c|[01][0-9a-f]|7f)|(?<=/)(?:\\.|%2e){1,2}(?=/|$)", Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  /// The address of any page.
  public static URI of(String written) throws Refused {
    URI uri = parsed(written);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (uri.getRawAuthority() == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw new Refused("");
    }
    Matcher authority = AUTHORITY.matcher(uri.getRawAuthority());
    if (!authority.matches()) {
      throw new Refused(uri.getRawAuthority());
    }
    if (authority.group(1) != null) {
      throw new Refused(authority.group(1));
    }
    String host = host(authority.group(2), uri);
    return URI.create(scheme + "://" + host + port(authority.group(3)) + afterAuthority(uri));
  }

  /// The address of a site, from which those of its pages are made.
  public static URI ofSite(String written) throws Refused {
    URI uri = of(written);
    Matcher other = OTHER_PATH.matcher(uri.getRawPath());
    if (other.find()) {
      throw new Refused(other.group());
    }
    if (uri.getRawQuery() != null) {
      throw new Refused("?" + uri.getRawQuery());
    }
    if (uri.getRawFragment() != null) {
      throw new Refused("#" + uri.getRawFragment());
    }
    return URI.create(uri.toASCIIString());
  }

  private static URI parsed(String written) throws Refused {
    if (written.length() > MAX_LENGTH) {
      throw new Refused("");
    }
    OptionalInt unseen =
        written.codePoints().filter(c -> Character.getType(c) == Character.FORMAT).findFirst();
    if (unseen.isPresent()) {
      throw new Refused(Invisible.name(unseen.getAsInt()));
    }
    try {
      return new URI(written);
    } catch (URISyntaxException e) {
      int at = e.getIndex();
      boolean sign = written.contains("://") && at >= 0 && at < written.length();
      throw new Refused(sign ? written.substring(at, at + 1) : "");
    }
  }

  private static String host(String written, URI uri) throws Refused {
    String host = written.startsWith("[") ? uri.getHost() : inAscii(written);
    boolean bracketed = host != null && host.startsWith("[") && host.indexOf('%') < 0;
    boolean named = host != null && HOST.matcher(host).matches();
    if (!bracketed
        && !(named && (!NUMBERED.matcher(host).matches() || IP.matcher(host).matches()))) {
      throw new Refused(written);
    }
    return host;
  }

  private static String inAscii(String host) throws Refused {
    if (host.length() > MAX_HOST) {
      throw new Refused(host);
    }
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new Refused(host);
    }
  }

  private static String port(@Nullable String written) throws Refused {
    if (written == null || written.equals(":")) {
      return "";
    }
    if (!written.matches(":[1-9]\\d{0,4}") || Integer.parseInt(written.substring(1)) > 65_535) {
      throw new Refused(written);
    }
    return written;
  }

  private static String afterAuthority(URI uri) {
    return uri.getRawPath()
        + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
        + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
  }
}
