package org.chungtay.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Set;
import org.chungtay.image.Pieces.Made;

/// WebP (RFC 9649): chunks in a RIFF file, whose first says which others there are. Kept are the
/// picture, its transparency, its animation and its colour profile.
final class Webp {

  private static final String EXTENDED = "VP8X";
  private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L");
  private static final Set<String> KEPT = Set.of("ICCP", "ANIM", "ALPH");

  private static final int HEADER = 8;
  private static final int FIRST = 12;
  private static final int FRAME_HEADER = 16;

  /// What the first chunk says that there is.
  private static final int HAS_EXIF = 0x08;

  private static final int HAS_XMP = 0x04;

  private final Window in;
  private final long end;
  private final OptionalInt orientation;
  private final Traits traits;
  private final Pieces out = new Pieces();
  private boolean hasPicture;

  private Webp(Window in) throws IOException {
    this.in = in;
    this.traits = out.traits();
    this.end = in.end(HEADER, in.little(4, 4));
    this.orientation = orientation();
  }

  static Pieces pieces(Window in) throws IOException {
    return new Webp(in).read();
  }

  private Pieces read() throws IOException {
    Pieces chunks = new Pieces();
    for (long at = FIRST; at + HEADER <= end; at = next(at, end)) {
      chunk(at, next(at, end), chunks);
    }
    if (!hasPicture) {
      throw new BrokenPicture("no picture in it");
    }
    if (orientation.isPresent()) {
      traits.turn(orientation.getAsInt());
      byte[] tiff = Orientation.tiff(orientation.getAsInt());
      chunks.add(header("EXIF", tiff.length));
      chunks.add(Made.of(tiff));
    }
    out.add(header("RIFF", 4 + chunks.length()));
    out.keep(HEADER, 4);
    out.addAll(chunks);
    return out;
  }

  /// It stands after the picture, and the first chunk has to say that it does.
  private OptionalInt orientation() throws IOException {
    for (long at = FIRST; at + HEADER <= end && in.has(FIRST, EXTENDED); at = next(at, end)) {
      if (in.has(at, "EXIF")) {
        return Orientation.in(in, at + HEADER, in.little(at + 4, 4));
      }
    }
    return OptionalInt.empty();
  }

  /// Where the chunk after this one begins; each begins at an even place.
  private long next(long at, long within) throws IOException {
    long length = in.little(at + 4, 4);
    if (length > within - at - HEADER) {
      throw new BrokenPicture("cut off");
    }
    return Math.min(within, at + HEADER + length + (length & 1));
  }

  private void chunk(long at, long next, Pieces chunks) throws IOException {
    switch (in.text(at, 4)) {
      case EXTENDED -> {
        traits.measure(in.little(at + 12, 3) + 1, in.little(at + 15, 3) + 1);
        chunks.keep(at, HEADER);
        int others = in.u8(at + HEADER) & ~(HAS_EXIF | HAS_XMP);
        chunks.make(orientation.isPresent() ? others | HAS_EXIF : others);
        chunks.keep(at + HEADER + 1, next - at - HEADER - 1);
      }
      case "ANMF" -> frame(at, chunks);
      case String type -> part(type, at, next, chunks);
    }
  }

  /// A frame of an animation: a header, then chunks of its own.
  private void frame(long at, Pieces chunks) throws IOException {
    traits.frame();
    Pieces inner = new Pieces();
    long last = at + HEADER + in.little(at + 4, 4);
    inner.keep(at + HEADER, FRAME_HEADER);
    for (long part = at + HEADER + FRAME_HEADER; part + HEADER <= last; part = next(part, last)) {
      part(in.text(part, 4), part, next(part, last), inner);
    }
    chunks.add(header("ANMF", inner.length()));
    chunks.addAll(inner);
    if (inner.length() % 2 != 0) {
      chunks.make(0);
    }
  }

  private void part(String type, long at, long next, Pieces chunks) throws IOException {
    if (PICTURE.contains(type)) {
      picture(type, at + HEADER);
      chunks.keep(at, next - at);
    } else if (KEPT.contains(type)) {
      trait(type, at);
      chunks.keep(at, next - at);
    }
  }

  private void trait(String type, long at) throws IOException {
    if (type.equals("ICCP")) {
      traits.profile(at + HEADER, in.little(at + 4, 4));
    } else if (type.equals("ALPH")) {
      traits.draw();
    }
  }

  private void picture(String type, long data) throws IOException {
    boolean simple = type.equals("VP8 ");
    if (simple ? in.number(data + 3, 3) != 0x9D012A : in.u8(data) != 0x2F) {
      throw new BrokenPicture("damaged");
    }
    if (simple) {
      traits.measure(in.little(data + 6, 2) & 0x3FFF, in.little(data + 8, 2) & 0x3FFF);
    } else {
      long size = in.little(data + 1, 4);
      traits.measure((size & 0x3FFF) + 1, (size >> 14 & 0x3FFF) + 1);
      traits.draw();
    }
    traits.frame();
    hasPicture = true;
  }

  private static Made header(String type, long length) {
    return Made.of(
        ByteBuffer.allocate(HEADER)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(type.getBytes(StandardCharsets.US_ASCII))
            .putInt((int) length)
            .array());
  }
}
