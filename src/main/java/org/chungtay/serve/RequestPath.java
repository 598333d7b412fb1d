package org.chungtay.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.chungtay.model.OutputPath;

/// The path of a request, read strictly: what could be meant in two ways is refused.
final class RequestPath {

  private RequestPath() {}

  /// The path with its codes decoded; empty when it is not UTF-8, or hides a sign that separates or
  /// ends paths on some system.
  static Optional<String> decoded(String raw) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '%') {
        bytes.put((byte) c);
        continue;
      }
      if (i + 2 >= raw.length() || !isHex(raw.charAt(i + 1)) || !isHex(raw.charAt(i + 2))) {
        return Optional.empty();
      }
      int code = HexFormat.fromHexDigits(raw, i + 1, i + 3);
      if (code < ' ' || code == '/' || code == '\\' || code == 0x7f) {
        return Optional.empty();
      }
      bytes.put((byte) code);
      i += 2;
    }
    try {
      String path = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
      return Optional.of(path).filter(p -> p.startsWith("/") && p.indexOf('\\') < 0);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isHex(char c) {
    return HexFormat.isHexDigit(c);
  }

  /// The file of the site that answers at a path; empty when no file can have such a name.
  static Optional<OutputPath> file(String path) {
    String relative = path.substring(1);
    try {
      return Optional.of(
          new OutputPath(
              relative.isEmpty() || relative.endsWith("/") ? relative + "index.html" : relative));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
