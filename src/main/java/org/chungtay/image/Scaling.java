package org.chungtay.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Makes pictures smaller and turns them.
final class Scaling {

  private Scaling() {}

  /// A picture in another size, at most its own. Each step at most halves it, so that every point
  /// counts.
  static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage now = picture;
    do {
      now =
          step(now, Math.max(width, half(now.getWidth())), Math.max(height, half(now.getHeight())));
    } while (now.getWidth() > width || now.getHeight() > height);
    return now;
  }

  private static int half(int length) {
    return (length + 1) / 2;
  }

  private static BufferedImage step(BufferedImage from, int width, int height) {
    BufferedImage to = like(from, width, height);
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(from, 0, 0, width, height, null);
    graphics.dispose();
    return to;
  }

  /// A picture as it is held, from how its camera was, as Exif says it.
  static BufferedImage upright(BufferedImage picture, int orientation) {
    int w = picture.getWidth();
    int h = picture.getHeight();
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
          default -> new AffineTransform();
        };
    if (turn.isIdentity()) {
      return picture;
    }
    boolean sideways = turn.getScaleX() == 0;
    BufferedImage to = like(picture, sideways ? h : w, sideways ? w : h);
    Graphics2D graphics = to.createGraphics();
    graphics.drawImage(picture, turn, null);
    graphics.dispose();
    return to;
  }

  private static BufferedImage like(BufferedImage picture, int width, int height) {
    return new BufferedImage(
        width,
        height,
        picture.getColorModel().hasAlpha()
            ? BufferedImage.TYPE_INT_ARGB
            : BufferedImage.TYPE_INT_RGB);
  }
}
