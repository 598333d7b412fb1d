package org.chungtay.archive;

import java.util.Set;
import java.util.TreeSet;

/// Which files supplied by staff are published. SVG, HTML, XML and scripts never are: a browser
/// would run what they hold in the name of the site. Word files under `content/` are taken for
/// articles in the wrong format.
final class FileTypes {

  static final Set<String> PICTURES = sorted("jpg", "jpeg", "png", "webp", "avif", "gif");

  static final Set<String> ALL =
      sorted(
          "jpg", "jpeg", "png", "webp", "avif", "gif", "pdf", "xlsx", "pptx", "ods", "csv", "txt",
          "zip", "mp3", "m4a", "ogg", "mp4", "webm");

  /// What telephones save and browsers do not show.
  static final Set<String> PHONE_PICTURES = sorted("heic", "heif");

  private FileTypes() {}

  private static Set<String> sorted(String... extensions) {
    return java.util.Collections.unmodifiableSet(new TreeSet<>(Set.of(extensions)));
  }
}
