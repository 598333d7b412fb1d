package org.chungtay.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/// Writes pictures of 12 megapixels, as large and as noisy as those of a telephone, and an article
/// that shows them. Nobody and no place is in them.
public final class WritePhotographs {

  private static final int WIDTH = 4000;
  private static final int HEIGHT = 3000;

  private WritePhotographs() {}

  /// Writes so many into a site.
  ///
  /// @param arguments how many, and the site
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1], "content", "articles", "2026");
    for (int number = 0; number < count; number++) {
      Path file = folder.resolve("anh-thu-" + number + ".jpg");
      if (Files.notExists(file)) {
        write(photograph(new Random(number)), file);
      }
    }
    Files.write(folder.resolve("anh-thu.md"), article(count));
  }

  private static List<String> article(int count) {
    return IntStream.rangeClosed(-1, count)
        .mapToObj(
            number -> {
              if (number < 0) {
                return """
                    ---
                    title: "Bài thử có nhiều ảnh, do máy viết"
                    date: 2026-01-02
                    kind: news
                    summary: "Bài này chỉ để thử, không nói về sự việc có thật."
                    photos:""";
              }
              return number < count
                  ? "  - {src: anh-thu-%1$d.jpg, alt: Các hình tròn số %1$d}".formatted(number)
                  : "---\nBài thử.";
            })
        .toList();
  }

  private static BufferedImage photograph(Random random) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, colour(random), WIDTH, HEIGHT, colour(random)));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    for (int i = 0; i < 1500; i++) {
      graphics.setColor(colour(random));
      int size = random.nextInt(WIDTH / 10);
      graphics.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), size, size);
    }
    graphics.dispose();
    int[] points = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < points.length; i++) {
      points[i] ^= random.nextInt() & 0x07_07_07;
    }
    return picture;
  }

  private static Color colour(Random random) {
    return new Color(random.nextInt(1 << 24));
  }

  private static void write(BufferedImage picture, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(.9f);
    try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}
