package org.chungtay.image;

import java.io.IOException;
import java.util.OptionalInt;

/// The one thing of Exif (CIPA DC-008) that a picture needs: how it is to be turned. Exif is a TIFF
/// file within the picture; its first directory says it.
final class Orientation {

  private static final int TAG = 0x0112;
  private static final int SHORT = 3;

  /// As the camera held it, so that nothing has to be said.
  private static final int UPRIGHT = 1;

  private Orientation() {}

  /// The orientation in a TIFF file, unless it is upright or said in another form than browsers
  /// read.
  static OptionalInt in(Window picture, long tiff, long length) throws IOException {
    try {
      return read(picture, tiff, picture.end(tiff, length));
    } catch (BrokenPicture e) {
      // Exif that cannot be read turns no picture.
      return OptionalInt.empty();
    }
  }

  private static OptionalInt read(Window picture, long tiff, long end) throws IOException {
    boolean little = picture.has(tiff, "II*\0");
    if (!little && !picture.has(tiff, "MM\0*")) {
      return OptionalInt.empty();
    }
    long directory = tiff + number(picture, tiff + 4, 4, little);
    long entries = number(picture, directory, 2, little);
    for (long entry = directory + 2; entries > 0 && entry + 12 <= end; entry += 12, entries--) {
      if (number(picture, entry, 2, little) == TAG) {
        boolean one =
            number(picture, entry + 2, 2, little) == SHORT
                && number(picture, entry + 4, 4, little) == 1;
        int orientation = (int) number(picture, entry + 8, 2, little);
        return one && orientation > UPRIGHT && orientation <= 8
            ? OptionalInt.of(orientation)
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static long number(Window picture, long at, int count, boolean little)
      throws IOException {
    return little ? picture.little(at, count) : picture.number(at, count);
  }

  /// A TIFF file that says this and nothing else.
  static byte[] tiff(int orientation) {
    return new byte[] {
      'M',
      'M',
      0,
      '*',
      0,
      0,
      0,
      8,
      0,
      1, // one entry, at 8
      TAG >> 8,
      TAG & 0xFF,
      0,
      SHORT,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0, // padded to four
      0,
      0,
      0,
      0, // no other directory
    };
  }

  /// A TIFF file that says nothing.
  static byte[] nothing() {
    return new byte[] {'M', 'M', 0, '*', 0, 0, 0, 8, 0, 0, 0, 0, 0, 0};
  }
}
