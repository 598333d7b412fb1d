package org.chungtay.build;

import java.nio.file.Path;
import java.util.Map;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;

/// What a build knows of its pages: what each was made from, and what came out.
///
/// @param program the digest of the program that made them
/// @param theme the digest of the theme
record Facts(Hash program, Hash theme, Map<OutputPath, Fact> pages) {

  /// @param view the digest of all that the page shows
  /// @param output the digest of its bytes
  record Fact(Hash view, Hash output) {}

  private static final String FILE = "facts";
  private static final Hash UNKNOWN = new Hash("");

  /// What is known where there is no cache.
  static final Facts NONE = new Facts(UNKNOWN, UNKNOWN, Map.of());

  /// What the last build left in this cache, if it did.
  static Facts read(Path cache) {
    return CacheFile.read(cache.resolve(FILE), Facts.class).orElse(NONE);
  }

  void write(Path cache) {
    CacheFile.write(cache.resolve(FILE), this);
  }
}
