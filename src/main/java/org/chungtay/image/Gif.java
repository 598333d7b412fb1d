package org.chungtay.image;

import java.io.IOException;
import java.util.Set;

/// GIF89a: blocks, each a chain of sub-blocks of up to 255 bytes. Pictures are kept and how long
/// each is shown; of what is for applications, how often the whole is repeated and the colour
/// profile.
final class Gif {

  private static final int EXTENSION = 0x21;
  private static final int PICTURE = 0x2C;
  private static final int TRAILER = 0x3B;
  private static final int CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;

  private static final Set<String> KEPT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

  private final Window in;
  private final Pieces out = new Pieces();
  private boolean hasPicture;

  private Gif(Window in) {
    this.in = in;
  }

  static Pieces pieces(Window in) throws IOException {
    Gif gif = new Gif(in);
    gif.read();
    return gif.out;
  }

  private void read() throws IOException {
    long at = 13 + colours(10);
    out.traits().measure(in.little(6, 2), in.little(8, 2));
    out.traits().draw();
    out.keep(0, in.end(0, at));
    while (in.u8(at) != TRAILER) {
      at =
          switch (in.u8(at)) {
            case EXTENSION -> extension(at);
            case PICTURE -> picture(at);
            default -> throw new BrokenPicture("no such block");
          };
    }
    if (!hasPicture) {
      throw new BrokenPicture("no picture in it");
    }
    out.keep(at, 1);
  }

  /// How long the table of colours is of which this byte speaks.
  private long colours(long at) throws IOException {
    int flags = in.u8(at);
    return (flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1);
  }

  private long extension(long at) throws IOException {
    long end = subBlocks(at + 2);
    boolean kept =
        switch (in.u8(at + 1)) {
          case CONTROL -> true;
          case APPLICATION -> in.u8(at + 2) == 11 && KEPT.contains(in.text(at + 3, 11));
          default -> false;
        };
    if (kept) {
      out.keep(at, end - at);
    }
    return end;
  }

  private long picture(long at) throws IOException {
    Dimensions.check(in.little(at + 5, 2), in.little(at + 7, 2));
    long end = subBlocks(at + 10 + colours(at + 9) + 1);
    out.keep(at, end - at);
    hasPicture = true;
    out.traits().frame();
    return end;
  }

  /// Where a chain of sub-blocks ends, which is after an empty one.
  private long subBlocks(long from) throws IOException {
    long at = from;
    while (in.u8(at) != 0) {
      at += 1 + in.u8(at);
    }
    return at + 1;
  }
}
