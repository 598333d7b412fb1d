package org.chungtay.build;

import java.io.DataInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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
    return CacheFile.read(cache.resolve(FILE), Facts::read).orElse(NONE);
  }

  private static Facts read(DataInput in) throws IOException {
    Hash program = new Hash(CacheFile.text(in));
    Hash theme = new Hash(CacheFile.text(in));
    Map<OutputPath, Fact> pages = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      pages.put(
          new OutputPath(CacheFile.text(in)),
          new Fact(new Hash(CacheFile.text(in)), new Hash(CacheFile.text(in))));
    }
    return new Facts(program, theme, pages);
  }

  void write(Path cache) {
    CacheFile.write(
        cache.resolve(FILE),
        out -> {
          CacheFile.write(out, program.hex());
          CacheFile.write(out, theme.hex());
          out.writeInt(pages.size());
          for (Map.Entry<OutputPath, Fact> page : pages.entrySet()) {
            CacheFile.write(out, page.getKey().value());
            CacheFile.write(out, page.getValue().view().hex());
            CacheFile.write(out, page.getValue().output().hex());
          }
        });
  }
}
