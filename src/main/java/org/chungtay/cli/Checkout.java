package org.chungtay.cli;

import java.nio.file.Path;
import org.chungtay.model.SourcePath;

/// Where a site's files lie in the checkout that the program was started in. Code hosts ask for
/// paths from there, while a site may be in a folder below.
///
/// @param prefix the site's folder with a slash after it; empty when it is the checkout itself, or
///   lies elsewhere
record Checkout(String prefix) {

  static Checkout around(Path site) {
    Path here = Path.of("").toAbsolutePath().normalize();
    if (!site.startsWith(here) || site.equals(here)) {
      return new Checkout("");
    }
    StringBuilder prefix = new StringBuilder();
    here.relativize(site).forEach(part -> prefix.append(part).append('/'));
    return new Checkout(prefix.toString());
  }

  String path(SourcePath file) {
    return prefix + file.value();
  }
}
