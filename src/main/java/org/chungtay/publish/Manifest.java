package org.chungtay.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

  /// So many bytes tell a line of a manifest from anything else.
  private static final int BEGINNING = 67;

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
      return LINE.matcher(beginning).matches();
    }
  }

  /// The manifest in this file; empty when there is none.
  static Manifest read(Path file) throws IOException {
    SortedMap<OutputPath, Hash> files = new TreeMap<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      for (String line : Files.readString(file).lines().toList()) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches() && isSafe(matcher.group(2))) {
          files.put(new OutputPath(matcher.group(2)), new Hash(matcher.group(1)));
        }
      }
    }
    return new Manifest(files);
  }

  byte[] bytes() {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<OutputPath, Hash> file : files.entrySet()) {
      out.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Whether a line of a manifest that someone may have edited names a file of the folder.
  private static boolean isSafe(String path) {
    try {
      new OutputPath(path);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
