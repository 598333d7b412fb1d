package org.chungtay.model;

import java.text.Normalizer;
import java.util.Locale;

/// Where an output path lies for a file system that tells neither case nor Unicode forms apart, as
/// those of Windows and macOS do not: two paths of one location are one file there.
///
/// @param path the path with its case and form taken away
public record Location(String path) {

  public static Location of(OutputPath output) {
    // Some letters have two small forms, and some two large ones.
    String large = output.value().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    return new Location(Normalizer.normalize(large.toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
  }

  /// The location of the file that answers for an address.
  public static Location of(Permalink permalink) {
    return of(permalink.output());
  }
}
