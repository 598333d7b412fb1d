package org.chungtay.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 digest, as 64 lower-case hexadecimal digits.
public record Hash(String hex) {

  /// The length of a digest.
  public static final int DIGITS = 64;

  /// The digest of these bytes.
  public static Hash of(byte[] bytes) {
    return ofDigest(digest().digest(bytes));
  }

  /// The digest of this text's UTF-8 bytes.
  public static Hash of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// A digest that has been computed elsewhere.
  public static Hash ofDigest(byte[] digest) {
    return new Hash(HexFormat.of().formatHex(digest));
  }

  /// A new SHA-256 computation.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
