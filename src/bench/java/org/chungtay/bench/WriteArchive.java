package org.chungtay.bench;

import java.nio.file.Path;

/// Writes a generated archive: `WriteArchive ARTICLES DIR [SEED]`. Started by `archive.sh`.
final class WriteArchive {

  private WriteArchive() {}

  public static void main(String[] arguments) {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    GeneratedArchive.of(seed, Integer.parseInt(arguments[0])).write(Path.of(arguments[1]));
  }
}
