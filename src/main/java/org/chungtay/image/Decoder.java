package org.chungtay.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads the points of a picture as a browser shows them: upright, in sRGB, and no more of them
/// than are wanted.
final class Decoder {

  /// As many points as are read at once; of a larger picture every second is read, or third.
  static final int MOST = 25_000_000;

  private Decoder() {}

  /// @param file as it is published, with nothing beside the picture
  /// @param width in points, upright, at most that of the picture
  static BufferedImage read(Kind kind, Traits traits, Colours colours, InputStream file, int width)
      throws IOException {
    BufferedImage all = decoded(kind, traits, file);
    int height = Math.max(1, Math.round((float) traits.height() * width / traits.width()));
    BufferedImage plain = Colours.plain(all);
    BufferedImage small =
        traits.isSideways()
            ? Scaling.scaled(plain, height, width)
            : Scaling.scaled(plain, width, height);
    return Scaling.upright(colours.converted(small, all), traits.orientation());
  }

  private static BufferedImage decoded(Kind kind, Traits traits, InputStream file)
      throws IOException {
    ImageReader reader =
        ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT)).next();
    try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(file)) {
      reader.setInput(in, true, true);
      ImageReadParam how = reader.getDefaultReadParam();
      int each = every(traits);
      how.setSourceSubsampling(each, each, 0, 0);
      return reader.read(0, how);
    } finally {
      reader.dispose();
    }
  }

  /// How many points there are for each that is read, across and down.
  private static int every(Traits traits) {
    return (int) Math.ceil(Math.sqrt((double) traits.width() * traits.height() / MOST));
  }
}
