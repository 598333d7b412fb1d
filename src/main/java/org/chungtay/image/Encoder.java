package org.chungtay.image;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWrapper;
import com.luciad.imageio.webp.WebPWriteParam;
import com.luciad.imageio.webp.internal.NativeLoader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes pictures for browsers, and nothing but their points. The same points give the same bytes.
final class Encoder {

  /// How much is lost: as little as shows, and what is tried where that weighs more than the
  /// picture that was supplied, which then has lost more already.
  private static final List<Float> QUALITIES = List.of(.75f, .55f, .35f);

  /// A drawing without loss takes a small part of a byte for each of its points. What takes more is
  /// a photograph, and would weigh ten times what it has to.
  private static final double DRAWN = .75;

  private static final boolean AVAILABLE = isLoaded();

  private Encoder() {}

  /// Whether this machine can write WebP.
  static boolean isAvailable() {
    return AVAILABLE;
  }

  static String version() {
    return NativeLoader.getVersion();
  }

  private static boolean isLoaded() {
    try {
      WebPWrapper.loadNativeLibrary();
      return true;
    } catch (LinkageError | RuntimeException e) {
      return false;
    }
  }

  /// @param drawn whether it is to be kept without loss, if it is a drawing
  /// @param most bytes that the picture may weigh, if that can be
  static byte[] webp(BufferedImage picture, boolean drawn, long most) throws IOException {
    if (drawn) {
      byte[] exact = webp(picture, CompressionType.Lossless, 1);
      long points = (long) picture.getWidth() * picture.getHeight();
      if (exact.length <= Math.max(most, 1024) && exact.length <= Math.max(1024, points * DRAWN)) {
        return exact;
      }
    }
    return lightest(most, quality -> webp(picture, CompressionType.Lossy, quality));
  }

  static byte[] jpeg(BufferedImage picture, long most) throws IOException {
    return lightest(most, quality -> jpeg(picture, quality));
  }

  static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(picture, "png", stream);
    }
    return out.toByteArray();
  }

  @FunctionalInterface
  private interface Writing {
    byte[] at(float quality) throws IOException;
  }

  private static byte[] lightest(long most, Writing writing) throws IOException {
    byte[] written = new byte[0];
    for (float quality : QUALITIES) {
      written = writing.at(quality);
      if (written.length <= most) {
        return written;
      }
    }
    return written;
  }

  private static byte[] webp(BufferedImage picture, CompressionType type, float quality)
      throws IOException {
    WebPWriteParam how = new WebPWriteParam(Locale.ROOT);
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionType(type);
    how.setCompressionQuality(quality);
    return written(new WebPImageWriterSpi().createWriterInstance(null), how, picture);
  }

  private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    return written(writer, how, picture);
  }

  private static byte[] written(ImageWriter writer, ImageWriteParam how, BufferedImage picture)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
