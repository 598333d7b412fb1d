package org.chungtay.theme;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Fingerprint;
import org.jspecify.annotations.Nullable;

/// The digest of a view. Each value is written with a tag for its kind and, where its length
/// varies, its length, so that no two different trees are written alike: `""` is not absent, and
/// `["a","b"]` is not `["ab"]`.
final class ViewDigest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
  private final DataOutputStream out = new DataOutputStream(bytes);

  private ViewDigest() {}

  static Fingerprint of(String layout, Map<String, @Nullable Object> tree) {
    ViewDigest writer = new ViewDigest();
    try {
      writer.write(layout);
      writer.write(tree);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return Fingerprint.of(writer.bytes.toByteArray());
  }

  private void write(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> tag('-', 0);
      case String text -> {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        tag('s', encoded.length);
        out.write(encoded);
      }
      case Integer number -> tag('i', number);
      case Boolean flag -> tag('b', flag ? 1 : 0);
      case List<?> list -> {
        tag('l', list.size());
        for (Object item : list) {
          write(item);
        }
      }
      case Map<?, ?> map -> {
        tag('m', map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          write(entry.getKey());
          write(entry.getValue());
        }
      }
      default -> throw new IllegalArgumentException("no view tree holds a " + value.getClass());
    }
  }

  private void tag(char kind, int number) throws IOException {
    out.writeByte(kind);
    out.writeInt(number);
  }
}
