package org.chungtay;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Small pictures that tell nothing, made for tests.
public final class TestPicture {

  private TestPicture() {}

  public static byte[] jpg(int colour) {
    return of("jpg", colour);
  }

  public static byte[] png(int colour) {
    return of("png", colour);
  }

  /// A picture whose colours run on from this one.
  public static byte[] of(String format, int colour) {
    BufferedImage image = new BufferedImage(16, 12, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        image.setRGB(x, y, colour * 0x20406 + x * 0x0C0000 + y * 0x000F08);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
