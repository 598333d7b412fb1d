package org.chungtay.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.chungtay.model.Picture;
import org.chungtay.model.Picture.Form;
import org.chungtay.model.Picture.Rendition;

/// Makes the sizes of a picture that pages offer to browsers: upright, in sRGB, with nothing beside
/// the picture. May be used by several threads.
public final class Renditions {

  /// How pictures are made, counted up when that changes.
  private static final int REVISION = 1;

  /// A point takes up to four bytes as it is read, and as many again while it becomes smaller. All
  /// pictures that are in memory at a time may take a third of it.
  private static final int BYTES = 8;

  private static final int PERMITS =
      Math.clamp(Runtime.getRuntime().maxMemory() / 3 / BYTES, Decoder.MOST, 1 << 30);

  private static final Semaphore POINTS = new Semaphore(PERMITS, true);

  private Renditions() {}

  /// What the bytes depend on besides the picture and the JDK. Where no encoder runs, there are no
  /// other sizes.
  public static String recipe() {
    return Encoder.isAvailable()
        ? "webp-imageio " + Encoder.version() + ", recipe " + REVISION
        : "as supplied";
  }

  /// Makes all sizes of a picture.
  ///
  /// @return each under its suffix
  /// @throws IOException when the picture cannot be read
  public static Map<String, byte[]> of(Path file, Picture picture) throws IOException {
    List<Rendition> wanted = picture.renditions();
    if (wanted.isEmpty()) {
      return Map.of();
    }
    int points = (int) Math.min(Decoder.MOST, (long) picture.width() * picture.height());
    POINTS.acquireUninterruptibly(points);
    try (FileChannel channel = FileChannel.open(file)) {
      BufferedImage largest = read(channel, widest(wanted));
      Map<String, byte[]> made = new LinkedHashMap<>();
      for (Rendition rendition : wanted) {
        BufferedImage scaled = Scaling.scaled(largest, rendition.width(), rendition.height());
        made.put(rendition.suffix(), encoded(scaled, rendition, picture.form(), channel.size()));
      }
      return made;
    } catch (RuntimeException e) {
      // Readers meet what they did not expect in damaged files.
      throw new IOException("cannot read " + file, e);
    } finally {
      POINTS.release(points);
    }
  }

  private static int widest(List<Rendition> wanted) {
    return wanted.stream().mapToInt(Rendition::width).max().orElseThrow();
  }

  private static BufferedImage read(FileChannel channel, int width) throws IOException {
    Window in = new Window(channel::read, channel.size());
    Kind kind = Kind.of(in);
    Pieces pieces = kind.pieces(in);
    Traits traits = pieces.traits();
    Colours colours = Colours.in(in, kind, traits.profile());
    try (InputStream cleaned = new SplicedStream(channel::read, () -> {}, pieces)) {
      return Decoder.read(kind, traits, colours, cleaned, width);
    }
  }

  private static byte[] encoded(BufferedImage scaled, Rendition rendition, Form form, long weight)
      throws IOException {
    if (rendition.suffix().endsWith(".webp")) {
      return Encoder.webp(scaled, form == Form.DRAWING, weight);
    }
    return form == Form.DRAWING ? Encoder.png(scaled) : Encoder.jpeg(scaled, weight);
  }
}
