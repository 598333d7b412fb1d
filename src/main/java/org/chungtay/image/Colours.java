package org.chungtay.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;
import org.chungtay.image.Traits.Range;
import org.jspecify.annotations.Nullable;

/// What the numbers of a picture mean. To convert them takes long, so that they are taken as they
/// are until the picture is small.
///
/// @param said the profile that stands beside the picture, where its reader does not know it
record Colours(@Nullable ICC_ColorSpace said) {

  private static final ColorSpace SRGB = ColorSpace.getInstance(ColorSpace.CS_sRGB);

  /// More than any profile has.
  private static final int MOST = 1 << 22;

  /// What a file says of its colours. A profile that cannot be read says nothing, as browsers take
  /// it too.
  static Colours in(Window in, Kind kind, Range profile) throws IOException {
    if (profile.length() == 0 || profile.length() > MOST) {
      return new Colours(null);
    }
    byte[] bytes = in.copy(profile.from(), (int) profile.length());
    try {
      ICC_Profile read = ICC_Profile.getInstance(kind == Kind.PNG ? inflated(bytes) : bytes);
      return new Colours(
          read.getColorSpaceType() == ColorSpace.TYPE_RGB ? new ICC_ColorSpace(read) : null);
    } catch (IOException | IllegalArgumentException e) {
      return new Colours(null);
    }
  }

  /// In PNG, a profile has a name and is compressed.
  private static byte[] inflated(byte[] chunk) throws IOException {
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    int begin = Math.min(chunk.length, name + 2);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(chunk, begin, chunk.length - begin))) {
      return in.readNBytes(MOST);
    }
  }

  /// The same numbers, taken for sRGB.
  static BufferedImage plain(BufferedImage picture) {
    ColorSpace space = picture.getColorModel().getColorSpace();
    if (picture.getColorModel() instanceof IndexColorModel || space.isCS_sRGB()) {
      return picture;
    }
    if (space.getType() == ColorSpace.TYPE_GRAY) {
      return grey(picture);
    }
    if (space.getType() != ColorSpace.TYPE_RGB
        || picture.getRaster().getTransferType() != DataBuffer.TYPE_BYTE) {
      return picture;
    }
    boolean alpha = picture.getColorModel().hasAlpha();
    return new BufferedImage(model(SRGB, alpha), picture.getRaster(), false, null);
  }

  /// Java takes the numbers of a grey picture for amounts of light, which they are in none.
  private static BufferedImage grey(BufferedImage picture) {
    Raster from = picture.getRaster();
    boolean alpha = from.getNumBands() > 1;
    int shift = Math.max(0, from.getSampleModel().getSampleSize(0) - 8);
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage to = new BufferedImage(from.getWidth(), from.getHeight(), type);
    int[] row = new int[from.getWidth() * from.getNumBands()];
    int[] points = new int[from.getWidth()];
    for (int y = 0; y < from.getHeight(); y++) {
      from.getPixels(from.getMinX(), from.getMinY() + y, from.getWidth(), 1, row);
      for (int x = 0; x < points.length; x++) {
        int level = row[x * from.getNumBands()] >> shift;
        int opacity = alpha ? row[x * from.getNumBands() + 1] >> shift : 0xFF;
        points[x] = opacity << 24 | level << 16 | level << 8 | level;
      }
      to.setRGB(0, y, points.length, 1, points, 0, points.length);
    }
    return to;
  }

  /// A picture in sRGB.
  ///
  /// @param picture the numbers
  /// @param read what they were read as
  BufferedImage converted(BufferedImage picture, BufferedImage read) {
    ColorSpace space = said != null ? said : read.getColorModel().getColorSpace();
    if (space.isCS_sRGB()
        || space.getType() != ColorSpace.TYPE_RGB
        || read.getRaster().getTransferType() != DataBuffer.TYPE_BYTE) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage numbers = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    WritableRaster colours = numbers.getRaster();
    colours.setRect(
        picture.getRaster().createChild(0, 0, width, height, 0, 0, new int[] {0, 1, 2}));
    BufferedImage converted = new BufferedImage(width, height, picture.getType());
    new ColorConvertOp(null)
        .filter(new BufferedImage(model(space, false), colours, false, null), converted);
    if (picture.getAlphaRaster() != null) {
      converted.getAlphaRaster().setRect(picture.getAlphaRaster());
    }
    return converted;
  }

  private static ComponentColorModel model(ColorSpace space, boolean alpha) {
    return new ComponentColorModel(
        space,
        alpha,
        false,
        alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
        DataBuffer.TYPE_BYTE);
  }
}
