package org.chungtay.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.OptionalInt;
import org.chungtay.image.Pieces.Made;

/// JPEG (ITU-T T.81): segments that begin with a marker, then the coded picture. What decodes the
/// picture is kept, of the segments for applications those that say which colours it has: JFIF,
/// Adobe's and ICC profiles. What follows its end (a second picture, a film) is none of it.
final class Jpeg {

  private static final int SOF0 = 0xC0;
  private static final int DHT = 0xC4;
  private static final int JPG = 0xC8;
  private static final int DAC = 0xCC;
  private static final int SOF15 = 0xCF;
  private static final int RST0 = 0xD0;
  private static final int RST7 = 0xD7;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int EXP = 0xDF;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int JPG0 = 0xF0;
  private static final int COM = 0xFE;
  private static final int TEM = 0x01;

  private static final String EXIF = "Exif\0\0";

  private final Window in;
  private final Pieces out = new Pieces();
  private boolean hasFrame;
  private boolean hasScan;
  private boolean hasExif;

  private Jpeg(Window in) {
    this.in = in;
  }

  static Pieces pieces(Window in) throws IOException {
    Jpeg jpeg = new Jpeg(in);
    jpeg.read();
    return jpeg.out;
  }

  private void read() throws IOException {
    out.keep(0, 2);
    long at = marker(2);
    while (in.u8(at + 1) != EOI) {
      at = marker(segment(in.u8(at + 1), at));
    }
    if (!hasScan) {
      throw new BrokenPicture("no picture in it");
    }
    out.keep(at, 2);
  }

  /// Where the next marker begins. Bytes between segments mean nothing, as decoders take it too.
  private long marker(long from) throws IOException {
    long at = in.find(0xFF, from);
    while (in.u8(at + 1) == 0xFF || in.u8(at + 1) == 0) {
      at = in.find(0xFF, at + 1);
    }
    return at;
  }

  /// @return where it ends
  private long segment(int marker, long at) throws IOException {
    if (marker == TEM || (marker >= RST0 && marker <= RST7)) {
      return at + 2;
    }
    if (marker < SOF0 || marker == JPG || (marker > RST7 && marker < EOI)) {
      throw new BrokenPicture("no such marker: " + Integer.toHexString(marker));
    }
    int length = in.u16(at + 2);
    long end = in.end(at + 2, length);
    if (length < 2) {
      throw new BrokenPicture("a segment without a length");
    }
    if (marker == SOS) {
      return scan(at, end);
    }
    if (marker <= SOF15 && marker != DHT && marker != DAC) {
      frame(at);
    }
    if (marker <= EXP) {
      out.keep(at, end - at);
    } else if (marker < JPG0) {
      application(marker, at, end);
    } else if (marker != COM && marker >= COM) {
      throw new BrokenPicture("no such marker");
    }
    return end;
  }

  private void frame(long at) throws IOException {
    out.traits().measure(in.u16(at + 7), in.u16(at + 5));
    hasFrame = true;
  }

  /// A scan goes on to the first marker that is neither a filled-up byte nor one to begin again at.
  private long scan(long at, long header) throws IOException {
    if (!hasFrame) {
      throw new BrokenPicture("no frame");
    }
    hasScan = true;
    long end = in.find(0xFF, header);
    int next = in.u8(end + 1);
    while (next == 0 || next == 0xFF || (next >= RST0 && next <= RST7)) {
      end = in.find(0xFF, next == 0xFF ? end + 1 : end + 2);
      next = in.u8(end + 1);
    }
    out.keep(at, end - at);
    return end;
  }

  private void application(int marker, long at, long end) throws IOException {
    long data = at + 4;
    if (marker == APP0 && in.has(data, "JFIF\0") && end - data >= 14) {
      // Without its thumbnail.
      out.make(0xFF, APP0, 0, 16);
      out.keep(data, 12);
      out.make(0, 0);
    } else if (marker == APP1 && in.has(data, EXIF) && !hasExif) {
      hasExif = true;
      OptionalInt orientation =
          Orientation.in(in, data + EXIF.length(), end - data - EXIF.length());
      if (orientation.isPresent()) {
        out.traits().turn(orientation.getAsInt());
        out.add(Made.of(exif(orientation.getAsInt())));
      }
    } else if (marker == APP2 && in.has(data, "ICC_PROFILE\0")) {
      out.keep(at, end - at);
    } else if (marker == APP14 && in.has(data, "Adobe") && end - data >= 12) {
      out.make(0xFF, APP14, 0, 14);
      out.keep(data, 12);
    }
  }

  private static byte[] exif(int orientation) {
    byte[] tiff = Orientation.tiff(orientation);
    int length = 2 + EXIF.length() + tiff.length;
    ByteBuffer segment = ByteBuffer.allocate(2 + length);
    segment.put((byte) 0xFF).put((byte) APP1).putShort((short) length);
    EXIF.chars().forEach(c -> segment.put((byte) c));
    return segment.put(tiff).array();
  }
}
