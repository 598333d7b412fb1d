package org.chungtay.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.CRC32;
import org.chungtay.image.Pieces.Made;

/// PNG (W3C, third edition): chunks, each with a checksum. Those that make the picture, its colours
/// and its animation are kept.
final class Png {

  static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

  /// Without these there is no picture; a browser that meets another of their kind shows none.
  private static final Set<String> CRITICAL = Set.of("IHDR", "PLTE", "IDAT", "IEND");

  private static final Set<String> KEPT =
      Set.of(
          "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs",
          "acTL", "fcTL", "fdAT");

  private static final int AROUND_DATA = 12;

  private final Window in;
  private final Pieces out = new Pieces();
  private boolean hasExif;

  private Png(Window in) {
    this.in = in;
  }

  static Pieces pieces(Window in) throws IOException {
    Png png = new Png(in);
    png.read();
    return png.out;
  }

  private void read() throws IOException {
    out.keep(0, SIGNATURE.length());
    long at = SIGNATURE.length();
    if (!in.has(at + 4, "IHDR")) {
      throw new BrokenPicture("no header");
    }
    out.traits().measure(in.u32(at + 8), in.u32(at + 12));
    out.traits().draw();
    boolean hasData = false;
    String type = "";
    while (!type.equals("IEND")) {
      type = in.text(at + 4, 4);
      hasData |= type.equals("IDAT");
      at = chunk(type, at);
    }
    if (!hasData) {
      throw new BrokenPicture("no picture in it");
    }
  }

  /// @return where it ends
  private long chunk(String type, long at) throws IOException {
    long length = in.u32(at);
    long end = in.end(at, AROUND_DATA + length);
    boolean whole = in.crc(at + 4, 4 + length) == (int) in.u32(end - 4);
    // The fifth bit of the first letter tells them apart.
    boolean critical = (in.u8(at + 4) & 0x20) == 0;
    if (critical && !(whole && CRITICAL.contains(type))) {
      throw new BrokenPicture("damaged: " + type);
    }
    if (critical || (whole && KEPT.contains(type))) {
      out.keep(at, end - at);
      trait(type, at, length);
    } else if (whole && type.equals("eXIf") && !hasExif) {
      hasExif = true;
      OptionalInt orientation = Orientation.in(in, at + 8, length);
      if (orientation.isPresent()) {
        out.traits().turn(orientation.getAsInt());
        out.add(Made.of(exif(orientation.getAsInt())));
      }
    }
    return end;
  }

  private void trait(String type, long at, long length) {
    if (type.equals("fcTL")) {
      out.traits().frame();
    } else if (type.equals("iCCP")) {
      out.traits().profile(at + 8, length);
    }
  }

  private static byte[] exif(int orientation) {
    byte[] tiff = Orientation.tiff(orientation);
    byte[] type = "eXIf".getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(type);
    crc.update(tiff);
    return ByteBuffer.allocate(AROUND_DATA + tiff.length)
        .putInt(tiff.length)
        .put(type)
        .put(tiff)
        .putInt((int) crc.getValue())
        .array();
  }
}
