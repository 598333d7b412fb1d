package org.chungtay.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The program's version, as the build wrote it.
public final class Version {

  private Version() {}

  /// For example `0.1.0`.
  public static String current() {
    try (InputStream in = Version.class.getResourceAsStream("/org/chungtay/version.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing resource /org/chungtay/version.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the version", e);
    }
  }
}
