package org.chungtay;

import java.util.stream.LongStream;

/// How often a test with a random seed is repeated: a sample in `./verify`, every round in
/// `.ci/long` (`-Dchungtay.long=true`). The seeds are fixed, so that a failure can be repeated.
public final class Rounds {

  private Rounds() {}

  /// Seeds from 1 on.
  public static LongStream seeds(int sample, int all) {
    return LongStream.rangeClosed(1, Boolean.getBoolean("chungtay.long") ? all : sample);
  }
}
