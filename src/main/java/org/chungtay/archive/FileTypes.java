package org.chungtay.archive;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which files supplied by staff are published. SVG, HTML, XML and scripts never are: a browser
/// would run what they hold in the name of the site. Word files under `content/` are taken for
/// articles in the wrong format.
final class FileTypes {

  static final Set<String> PICTURES = sorted("jpg", "jpeg", "png", "webp", "avif", "gif");

  static final Set<String> AUDIO = sorted("mp3", "m4a", "ogg");

  static final Set<String> VIDEO = sorted("mp4", "webm");

  /// The text of a recording: shown with it, and nothing to link to.
  static final Set<String> CAPTIONS = Set.of("vtt");

  /// What a link may lead to.
  static final Set<String> ALL =
      Stream.of(PICTURES, AUDIO, VIDEO, Set.of("pdf", "xlsx", "pptx", "ods", "csv", "txt", "zip"))
          .flatMap(Set::stream)
          .collect(collectingAndThen(toCollection(TreeSet::new), Collections::unmodifiableSet));

  private FileTypes() {}

  private static Set<String> sorted(String... extensions) {
    return Collections.unmodifiableSet(new TreeSet<>(Set.of(extensions)));
  }
}
