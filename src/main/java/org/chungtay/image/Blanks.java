package org.chungtay.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chungtay.image.Pieces.Made;

/// What of a file is written over where it stands, so that everything else keeps its place.
final class Blanks {

  private record Blank(long from, ByteBuffer bytes) {
    long end() {
      return from + bytes.limit();
    }
  }

  /// What pictures tell beside themselves is less; a file that was made to take up memory has more.
  private static final int MOST = 1 << 24;

  private final List<Blank> blanks = new ArrayList<>();
  private long total;

  /// Writes over so many bytes: with these at first, then with one sign. The first are left out
  /// where there is no room for them.
  void add(long from, long count, byte[] first, char rest) throws BrokenPicture {
    total += count;
    if (total > MOST) {
      throw new BrokenPicture("more beside the picture than in it");
    }
    byte[] bytes = new byte[(int) count];
    Arrays.fill(bytes, (byte) rest);
    if (first.length <= bytes.length) {
      System.arraycopy(first, 0, bytes, 0, first.length);
    }
    blanks.add(new Blank(from, ByteBuffer.wrap(bytes)));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// Gives out the whole file with what is written over.
  void writeOver(long size, Pieces out) throws BrokenPicture {
    long done = 0;
    blanks.sort(Comparator.comparingLong(Blank::from));
    for (Blank blank : blanks) {
      if (blank.end() > done) {
        // Two items may share bytes.
        long begin = Math.max(done, blank.from());
        out.keep(done, begin - done);
        int shared = (int) (begin - blank.from());
        out.add(new Made(blank.bytes().slice(shared, blank.bytes().limit() - shared)));
        done = blank.end();
      }
    }
    out.keep(done, size - done);
  }
}
