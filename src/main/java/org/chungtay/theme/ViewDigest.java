package org.chungtay.theme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Hash;
import org.jspecify.annotations.Nullable;

/// The digest of a view. Each value is written with a tag for its kind and, where its length
/// varies, its length, so that no two different trees are written alike: `""` is not absent, and
/// `["a","b"]` is not `["ab"]`.
final class ViewDigest {

  private final MessageDigest digest = Hash.digest();

  private ViewDigest() {}

  static Hash of(String layout, Record view) {
    ViewDigest writer = new ViewDigest();
    writer.write(layout);
    writer.write(ViewTree.of(view));
    return Hash.ofDigest(writer.digest.digest());
  }

  private void write(@Nullable Object value) {
    switch (value) {
      case null -> tag('-', 0);
      case String text -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        tag('s', bytes.length);
        digest.update(bytes);
      }
      case Integer number -> tag('i', number);
      case Boolean flag -> tag('b', flag ? 1 : 0);
      case List<?> list -> {
        tag('l', list.size());
        list.forEach(this::write);
      }
      case Map<?, ?> map -> {
        tag('m', map.size());
        map.forEach(
            (name, inner) -> {
              write(name);
              write(inner);
            });
      }
      default -> throw new IllegalArgumentException("no view tree holds a " + value.getClass());
    }
  }

  private void tag(char kind, int number) {
    digest.update((byte) kind);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
  }
}
