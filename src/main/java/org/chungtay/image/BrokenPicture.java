package org.chungtay.image;

import java.io.IOException;

/// The bytes of a picture do not follow its format: it was cut off, or damaged.
final class BrokenPicture extends IOException {
  private static final long serialVersionUID = 1;

  BrokenPicture(String why) {
    super(why);
  }
}
