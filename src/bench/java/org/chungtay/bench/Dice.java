package org.chungtay.bench;

import java.util.List;
import java.util.Random;

/// Chance that repeats itself: the same seed and the same place in the archive give the same draws.
/// Built on [Random], whose arithmetic its documentation fixes for every JDK.
final class Dice {

  private final Random random;

  private Dice(long seed) {
    this.random = new Random(seed);
  }

  /// The dice of one thing: what it is, and which one of them. Two things share no draws.
  static Dice of(long seed, String what, long which) {
    return new Dice(mixed(mixed(seed) + 31L * what.hashCode() + mixed(which)));
  }

  /// SplitMix64's finaliser: neighbouring seeds of [Random] alone begin with draws that are alike.
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// Whether something happens that happens so many times in a hundred.
  boolean percent(int probability) {
    return random.nextInt(100) < probability;
  }

  /// From 0 to the bound, which is left out.
  int below(int bound) {
    return random.nextInt(bound);
  }

  /// Both ends are possible.
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  /// From 0 to 1, which is left out.
  double fraction() {
    return random.nextDouble();
  }

  /// A length whose logarithm has a normal distribution; half of them lie below the median.
  int length(int median, double spread, int shortest, int longest) {
    double drawn = median * StrictMath.exp(spread * random.nextGaussian());
    return (int) Math.clamp(drawn, shortest, longest);
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /// One of the list, the first ones far more often: the n-th about as often as 1/n.
  <T> T pickEarly(List<T> from) {
    double drawn = StrictMath.pow(from.size() + 1.0, fraction()) - 1;
    return from.get(Math.min((int) drawn, from.size() - 1));
  }
}
