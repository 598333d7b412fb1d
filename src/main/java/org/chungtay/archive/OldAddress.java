package org.chungtay.archive;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chungtay.model.Permalink;

/// An alias as staff write it: the path of a page that used to be, on this site.
final class OldAddress {

  /// Folders, then perhaps a page's file name. A plain server answers for nothing else, and no
  /// segment leads out of the site.
  private static final Pattern PATH =
      Pattern.compile("/(?:[\\p{L}\\p{N}_~-]++/)*+(?:[\\p{L}\\p{N}_~-]++\\.html?)?");

  private OldAddress() {}

  /// The address, with what browsers encode decoded and the slash of a folder added; empty when it
  /// is no address of this site.
  static Optional<Permalink> read(String written) {
    String path = decoded(written.strip());
    return Optional.of(path)
        .filter(p -> isPath(p) && !p.equals("/"))
        .or(() -> Optional.of(path + "/").filter(OldAddress::isPath))
        .map(Permalink::new);
  }

  /// The address that was probably meant where none could be read: a path without its slash, with
  /// one too many, or with the name of the site in front.
  static Optional<String> suggest(String written) {
    String path = written.strip().replaceFirst("^[a-zA-Z]+://[^/]*", "");
    return read("/" + path.replaceFirst("^/+", "").replaceAll("/{2,}", "/")).map(Permalink::path);
  }

  private static boolean isPath(String path) {
    return PATH.matcher(path).matches();
  }

  private static String decoded(String path) {
    try {
      return java.text.Normalizer.normalize(
          URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8),
          java.text.Normalizer.Form.NFC);
    } catch (IllegalArgumentException e) {
      return path; // A percent sign that begins no code: no address, and told as such.
    }
  }
}
