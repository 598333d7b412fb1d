package org.chungtay.bench;

import java.nio.file.Path;

/// Writes a generated archive: `WriteArchive ARTICLES DIR [SEED [untidy]]`. Started by
/// `archive.sh`.
final class WriteArchive {

  private WriteArchive() {}

  public static void main(String[] arguments) {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    int articles = Integer.parseInt(arguments[0]);
    boolean untidy = arguments.length > 3 && arguments[3].equals("untidy");
    GeneratedArchive archive =
        untidy ? GeneratedArchive.untidy(seed, articles) : GeneratedArchive.of(seed, articles);
    archive.write(Path.of(arguments[1]));
  }
}
