package org.chungtay.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/// Small pictures: stripes in two colours, as PNG (W3C, Portable Network Graphics). Their data is
/// stored and not compressed, because compressors differ between JDKs.
final class Picture {

  static final int WIDTH = 96;
  static final int HEIGHT = 64;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private Picture() {}

  static byte[] png(Dice dice) {
    byte[] palette = new byte[6];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = (byte) dice.below(256);
    }
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(WIDTH)
            .putInt(HEIGHT)
            .put((byte) 1) // one bit a pixel
            .put((byte) 3) // colours from a palette
            .array();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    chunk(out, "IHDR", header);
    chunk(out, "PLTE", palette);
    chunk(out, "IDAT", stored(pixels(dice)));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /// Rows of one filter byte and a bit for each pixel.
  private static byte[] pixels(Dice dice) {
    int row = 1 + WIDTH / 8;
    byte[] pixels = new byte[row * HEIGHT];
    byte stripes = (byte) dice.below(256);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 1; x < row; x++) {
        pixels[y * row + x] = y / 8 % 2 == 0 ? stripes : (byte) ~stripes;
      }
    }
    return pixels;
  }

  /// The data as one stored block of a zlib stream (RFC 1950, RFC 1951); at most 65,535 bytes.
  private static byte[] stored(byte[] data) {
    Adler32 checksum = new Adler32();
    checksum.update(data);
    return ByteBuffer.allocate(data.length + 11)
        .put(new byte[] {0x78, 0x01, 0x01})
        .putShort(Short.reverseBytes((short) data.length))
        .putShort(Short.reverseBytes((short) ~data.length))
        .put(data)
        .putInt((int) checksum.getValue())
        .array();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(name);
    checksum.update(data);
    out.writeBytes(
        ByteBuffer.allocate(data.length + 12)
            .putInt(data.length)
            .put(name)
            .put(data)
            .putInt((int) checksum.getValue())
            .array());
  }
}
