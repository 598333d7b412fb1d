package org.chungtay.image;

/// How large a picture says that it is.
final class Dimensions {

  /// More points than any browser shows (their memory is four bytes a point).
  private static final long MOST = 500_000_000;

  private Dimensions() {}

  static void check(long width, long height) throws BrokenPicture {
    if (width < 1 || height < 1 || width > MOST / height) {
      throw new BrokenPicture(width + " × " + height + " points");
    }
  }
}
