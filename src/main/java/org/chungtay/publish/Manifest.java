package org.chungtay.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;

/// Every file of a published site with its SHA-256, in the format of `sha256sum` (and of BagIt's
/// `manifest-sha256.txt`), so that anyone can check a copy: `sha256sum -c manifest-sha256.txt`. A
/// file it does not name was not made by this program.
record Manifest(SortedMap<OutputPath, Hash> files) {

  static final OutputPath PATH = Reserved.MANIFEST.output();

  /// The same of what an unfinished publication was about to make and to delete.
  static final String JOURNAL = Reserved.JOURNAL.path();

  /// Beside this file a manifest is that of a BagIt bag, which someone else made.
  private static final String BAG = "bagit.txt";

  /// Where the path begins on a line: after the digest and two signs.
  private static final int PATH_AT = Hash.DIGITS + 2;

  /// So many bytes tell a line of a manifest from anything else.
  private static final int BEGINNING = PATH_AT + 1;

  /// Whether a build has ever published into this folder, as far as can be told from it.
  static boolean isIn(Path root) throws IOException {
    return !Files.exists(root.resolve(BAG), LinkOption.NOFOLLOW_LINKS)
        && (isAt(root.resolve(PATH.value())) || isAt(root.resolve(JOURNAL)));
  }

  private static boolean isAt(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return isLine(beginning);
    }
  }

  /// The manifest in this file; empty when there is none.
  static Manifest read(Path file) throws IOException {
    return parse(
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readString(file) : "");
  }

  /// The manifest with this text.
  static Manifest parse(String text) {
    SortedMap<OutputPath, Hash> files = new TreeMap<>();
    text.lines()
        .filter(Manifest::isLine)
        .forEach(
            line ->
                path(line.substring(PATH_AT))
                    .ifPresent(path -> files.put(path, new Hash(line.substring(0, Hash.DIGITS)))));
    return new Manifest(files);
  }

  byte[] bytes() {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<OutputPath, Hash> file : files.entrySet()) {
      out.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isLine(String text) {
    return text.length() > PATH_AT
        && text.charAt(Hash.DIGITS) == ' '
        && " *".indexOf(text.charAt(Hash.DIGITS + 1)) >= 0
        && isLowerHex(text, Hash.DIGITS);
  }

  private static boolean isLowerHex(String text, int length) {
    for (int i = 0; i < length; i++) {
      if (!HexFormat.isHexDigit(text.charAt(i)) || Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// The file of the folder that a line of a manifest names, which someone may have edited.
  private static Optional<OutputPath> path(String text) {
    try {
      return Optional.of(new OutputPath(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
