package org.chungtay.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.image.Boxes.Box;
import org.jspecify.annotations.Nullable;

/// The items that the `meta` box of a HEIF file lists: what each is (`iinf`), and where its bytes
/// are (`iloc`).
final class HeifItems {

  /// A range of the file.
  ///
  /// @param type of the item that has it
  record Extent(String type, long from, long end) {

    boolean overlaps(Extent other) {
      return from < other.end && other.from < end;
    }
  }

  /// As many ranges as no picture has.
  private static final int MOST = 10_000;

  /// Bytes of an item are counted from the beginning of the file, or of the `idat` box.
  private static final int IN_FILE = 0;

  private static final int IN_DATA = 1;

  private final Window in;
  private final Map<String, Box> boxes = new HashMap<>();
  private final Map<Long, String> types = new HashMap<>();
  private final List<Extent> extents = new ArrayList<>();

  private HeifItems(Window in, Box meta) throws IOException {
    this.in = in;
    for (Box box : boxes(in, meta)) {
      boxes.putIfAbsent(box.type(), box);
    }
  }

  static List<Box> boxes(Window in, Box meta) throws IOException {
    return Boxes.within(in, meta.content() + 4, meta.end());
  }

  /// Where the bytes of all items are.
  static List<Extent> extents(Window in, Box meta) throws IOException {
    HeifItems items = new HeifItems(in, meta);
    items.readTypes(items.boxes.get("iinf"));
    items.readPlaces(items.boxes.get("iloc"));
    return items.extents;
  }

  private void readTypes(@Nullable Box list) throws IOException {
    if (list == null) {
      throw new BrokenPicture("no list of items");
    }
    long first = list.content() + (in.u8(list.content()) == 0 ? 6 : 8);
    for (Box item : Boxes.within(in, first, list.end())) {
      int version = in.u8(item.content());
      int width = version == 3 ? 4 : 2;
      if (version >= 2) {
        long id = in.number(item.content() + 4, width);
        types.put(id, in.text(item.content() + 4 + width + 2, 4));
      }
    }
  }

  private void readPlaces(@Nullable Box places) throws IOException {
    if (places == null) {
      throw new BrokenPicture("no places of items");
    }
    int version = in.u8(places.content());
    int wide = version == 2 ? 4 : 2;
    long at = places.content() + 6;
    long count = in.number(at, wide);
    at += wide;
    for (long item = 0; item < count; item++) {
      at = readPlaces(places.content() + 4, version, at);
    }
  }

  /// @param sizes where it is said how long the numbers are
  /// @param at where an item begins
  /// @return where it ends
  private long readPlaces(long sizes, int version, long at) throws IOException {
    int idWidth = version == 2 ? 4 : 2;
    int baseWidth = in.u8(sizes + 1) >> 4;
    int offsetWidth = in.u8(sizes) >> 4;
    int lengthWidth = in.u8(sizes) & 15;
    int indexWidth = version == 0 ? 0 : in.u8(sizes + 1) & 15;
    String type = types.getOrDefault(in.number(at, idWidth), "");
    long next = at + idWidth;
    int method = version == 0 ? IN_FILE : in.u16(next) & 15;
    next += version == 0 ? 2 : 4;
    long base = origin(method) + in.number(next, baseWidth);
    int count = in.u16(next + baseWidth);
    next += baseWidth + 2;
    for (int i = 0; i < count; i++) {
      long from = base + in.number(next + indexWidth, offsetWidth);
      long length = in.number(next + indexWidth + offsetWidth, lengthWidth);
      if (from < 0 || length < 1 || extents.size() == MOST) {
        throw new BrokenPicture("no such item");
      }
      extents.add(new Extent(type, from, in.end(from, length)));
      next += indexWidth + offsetWidth + lengthWidth;
    }
    return next;
  }

  private long origin(int method) throws BrokenPicture {
    Box data = boxes.get("idat");
    if (method > IN_DATA || (method == IN_DATA && data == null)) {
      throw new BrokenPicture("items in items");
    }
    return method == IN_DATA && data != null ? data.content() : 0;
  }
}
