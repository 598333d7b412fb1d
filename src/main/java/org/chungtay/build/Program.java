package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.chungtay.model.Hash;

/// The program that is running. What another one left in a cache is none of its own.
final class Program {

  /// The digest of the program, built-in themes and all, and of the JDK it runs on. The libraries
  /// are named with their versions in the manifest of its jar.
  static final Hash DIGEST = digest(location());

  private Program() {}

  /// @param location the jar, or the folder of compiled classes when it runs from them
  static Hash digest(Path location) {
    MessageDigest digest = Hash.digest();
    add(digest, Runtime.version().toString());
    try {
      if (Files.isDirectory(location)) {
        try (Stream<Path> files = Files.walk(location)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            add(digest, location.relativize(file).toString());
            digest.update(Files.readAllBytes(file));
          }
        }
      } else {
        try (ZipFile jar = new ZipFile(location.toFile())) {
          // The directory at the end of a jar has a checksum of every file in it.
          jar.stream()
              .forEach(e -> add(digest, e.getName() + ' ' + e.getSize() + ' ' + e.getCrc()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program in " + location, e);
    }
    return Hash.ofDigest(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    digest.update((text + '\n').getBytes(StandardCharsets.UTF_8));
  }

  private static Path location() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not the address of a file: " + source.getLocation(), e);
    }
  }
}
