package org.chungtay.image;

/// What the parts of a file say of the picture in it, as they are met.
final class Traits {

  /// A range of the file.
  record Range(long from, long length) {
    static final Range NONE = new Range(0, 0);
  }

  /// As the camera held it.
  private static final int UPRIGHT = 1;

  /// From here on, a picture lies on its side.
  private static final int SIDEWAYS = 5;

  private int width;
  private int height;
  private int orientation = UPRIGHT;
  private int frames;
  private boolean drawn;
  private Range profile = Range.NONE;

  /// The size of the whole picture, which comes before those of its parts.
  void measure(long wide, long high) throws BrokenPicture {
    Dimensions.check(wide, high);
    if (width == 0) {
      width = (int) wide;
      height = (int) high;
    }
  }

  void turn(int how) {
    orientation = how;
  }

  /// A picture of an animation, or the only one.
  void frame() {
    frames++;
  }

  /// It is kept without loss, or has transparent parts.
  void draw() {
    drawn = true;
  }

  /// Where its colour profile stands.
  void profile(long from, long count) {
    profile = new Range(from, count);
  }

  /// Whether it lies on its side.
  boolean isSideways() {
    return orientation >= SIDEWAYS;
  }

  /// How wide it is when it is upright.
  int width() {
    return isSideways() ? height : width;
  }

  int height() {
    return isSideways() ? width : height;
  }

  /// How it is turned, as Exif says it.
  int orientation() {
    return orientation;
  }

  boolean moves() {
    return frames > 1;
  }

  boolean isDrawn() {
    return drawn;
  }

  Range profile() {
    return profile;
  }
}
