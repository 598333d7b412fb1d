package org.chungtay.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chungtay.image.Boxes.Box;
import org.chungtay.image.HeifItems.Extent;

/// AVIF, which is HEIF with AV1 (ISO/IEC 23008-12): boxes in boxes, and items whose bytes lie
/// anywhere in the file. Places are numbers in the file, so nothing is taken out: what would tell
/// is written over. How a picture is turned is said elsewhere.
final class Avif {

  /// Boxes that hold what an animation is made of.
  private static final Set<String> FOLDERS = Set.of("moov", "trak", "mdia", "minf");

  private static final int DEEPEST = FOLDERS.size();

  /// Boxes for whatever a program wants to keep, and for nothing.
  private static final Set<String> IDLE = Set.of("uuid", "udta", "free", "skip");

  /// Boxes that hold the bytes of items and nothing else.
  private static final Set<String> DATA = Set.of("mdat", "idat");

  private static final String EXIF = "Exif";

  /// XMP is an item of a media type.
  private static final Set<String> TELLING = Set.of(EXIF, "mime", "uri ");

  private final Window in;
  private final Blanks blanks = new Blanks();
  private final Pieces out = new Pieces();
  private final List<Box> data = new ArrayList<>();
  private final List<Extent> shown = new ArrayList<>();
  private final List<Extent> telling = new ArrayList<>();

  private Avif(Window in) {
    this.in = in;
  }

  static Pieces pieces(Window in) throws IOException {
    Avif avif = new Avif(in);
    avif.boxes(Boxes.within(in, 0, in.size()), 0);
    if (avif.shown.isEmpty()) {
      throw new BrokenPicture("no picture in it");
    }
    for (Extent extent : avif.telling) {
      avif.blank(extent);
    }
    avif.blanks.writeOver(in.size(), avif.out);
    return avif.out;
  }

  /// @param depth how many boxes these lie in
  private void boxes(List<Box> boxes, int depth) throws IOException {
    for (Box box : boxes) {
      boolean meta = box.type().equals("meta");
      if (meta && depth == 0) {
        HeifItems.extents(in, box)
            .forEach(extent -> (TELLING.contains(extent.type()) ? telling : shown).add(extent));
        List<Box> parts = HeifItems.boxes(in, box);
        properties(parts);
        boxes(parts, DEEPEST);
      } else if (meta || IDLE.contains(box.type())) {
        blanks.add(box.at() + 4, 4, Blanks.bytes("free"), ' ');
        blanks.add(box.content(), box.end() - box.content(), new byte[0], '\0');
      } else if (FOLDERS.contains(box.type()) && depth < DEEPEST) {
        boxes(Boxes.within(in, box.content(), box.end()), depth + 1);
      } else if (DATA.contains(box.type())) {
        data.add(box);
      }
    }
  }

  /// The whole picture is the largest; parts of it, thumbnails and masks are none larger.
  private void properties(List<Box> parts) throws IOException {
    long width = 0;
    long height = 0;
    int turns = 0;
    for (Box property : inside(inside(parts, "iprp"), "ipco")) {
      if (property.type().equals("ispe")) {
        long wide = in.u32(property.content() + 4);
        long high = in.u32(property.content() + 8);
        if (wide * high > width * height) {
          width = wide;
          height = high;
        }
      } else if (property.type().equals("irot")) {
        turns = in.u8(property.content());
      }
    }
    boolean sideways = (turns & 1) == 1;
    if (width > 0) {
      out.traits().measure(sideways ? height : width, sideways ? width : height);
    }
  }

  private List<Box> inside(List<Box> boxes, String type) throws IOException {
    List<Box> all = new ArrayList<>();
    for (Box box : boxes) {
      if (box.type().equals(type)) {
        all.addAll(Boxes.within(in, box.content(), box.end()));
      }
    }
    return all;
  }

  /// Writes over an item, which must not be another's or what the file is made of.
  private void blank(Extent extent) throws BrokenPicture {
    boolean apart =
        data.stream().anyMatch(box -> box.content() <= extent.from() && extent.end() <= box.end())
            && shown.stream().noneMatch(extent::overlaps);
    if (!apart) {
      throw new BrokenPicture("no such item");
    }
    boolean exif = extent.type().equals(EXIF);
    blanks.add(
        extent.from(),
        extent.end() - extent.from(),
        exif ? emptyExif() : new byte[0],
        exif ? '\0' : ' ');
  }

  /// How far it is to the TIFF file, then one that says nothing.
  private static byte[] emptyExif() {
    byte[] tiff = Orientation.nothing();
    return ByteBuffer.allocate(4 + tiff.length).putInt(0).put(tiff).array();
  }
}
