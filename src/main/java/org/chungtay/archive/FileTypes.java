package org.chungtay.archive;

import java.util.Set;
import java.util.TreeSet;

/// Which files supplied by staff are published. SVG, HTML, XML and scripts never are: a browser
/// would run what they hold in the name of the site. Word files under `content/` are taken for
/// articles in the wrong format.
final class FileTypes {

  static final Set<String> PICTURES = sorted("jpg", "jpeg", "png", "webp", "avif", "gif");

  static final Set<String> AUDIO = sorted("mp3", "m4a", "ogg");

  static final Set<String> VIDEO = sorted("mp4", "webm");

  /// The text of a recording: shown with it, and nothing to link to.
  static final Set<String> CAPTIONS = Set.of("vtt");

  static final Set<String> ALL =
      sorted(
          "jpg", "jpeg", "png", "webp", "avif", "gif", "pdf", "xlsx", "pptx", "ods", "csv", "txt",
          "zip", "mp3", "m4a", "ogg", "mp4", "webm");

  private FileTypes() {}

  private static Set<String> sorted(String... extensions) {
    return java.util.Collections.unmodifiableSet(new TreeSet<>(Set.of(extensions)));
  }
}
