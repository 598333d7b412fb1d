package org.chungtay.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What happens to files on their way: one is lost, cut, flipped in a bit, or another.
final class Damage {

  private Damage() {}

  /// Damages one of these files.
  static void to(String path, Map<String, byte[]> files, Random random) {
    byte[] bytes = files.get(path).clone();
    switch (random.nextInt(4)) {
      case 0 -> files.remove(path);
      case 1 -> files.put(path, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      case 2 -> {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        files.put(path, bytes);
      }
      default -> {
        List<byte[]> others = new ArrayList<>(new TreeMap<>(files).values());
        others.removeIf(other -> Arrays.equals(other, bytes));
        files.put(path, others.get(random.nextInt(others.size())));
      }
    }
  }
}
