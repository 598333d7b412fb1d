package org.chungtay.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The boxes of an ISO base media file (ISO/IEC 14496-12).
final class Boxes {

  /// As many in one as no picture has.
  private static final int MOST = 10_000;

  /// @param at where it begins
  /// @param content where what it holds begins
  record Box(String type, long at, long content, long end) {}

  private Boxes() {}

  /// The boxes that fill this range.
  static List<Box> within(Window in, long from, long to) throws IOException {
    List<Box> boxes = new ArrayList<>();
    for (long at = from; at < to; at = boxes.getLast().end()) {
      if (boxes.size() == MOST) {
        throw new BrokenPicture("too many boxes");
      }
      boxes.add(box(in, at, to));
    }
    return boxes;
  }

  private static Box box(Window in, long at, long to) throws IOException {
    long length = in.u32(at);
    boolean large = length == 1;
    long content = at + (large ? 16 : 8);
    if (large) {
      length = in.number(at + 8, 8);
    } else if (length == 0) {
      length = to - at;
    }
    if (length < content - at || length > to - at) {
      throw new BrokenPicture("cut off");
    }
    return new Box(in.text(at + 4, 4), at, content, at + length);
  }
}
