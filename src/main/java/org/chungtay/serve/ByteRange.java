package org.chungtay.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of a file that a request asks for, see [RFC
/// 9110](https://www.rfc-editor.org/rfc/rfc9110#section-14).
///
/// @param first the first byte, from 0
/// @param last the last one; before the first where the file has nothing of what is asked for
record ByteRange(long first, long last) {

  private static final Pattern SINGLE =
      Pattern.compile("bytes=(\\d*)-(\\d*)", Pattern.CASE_INSENSITIVE);

  /// As many digits as a long surely holds.
  private static final int DIGITS = 18;

  /// What a `Range` header asks for; empty where it asks for several parts or is none: then the
  /// whole file answers it.
  ///
  /// @param size of the file
  static Optional<ByteRange> of(String header, long size) {
    Matcher range = SINGLE.matcher(header.strip());
    if (!range.matches() || range.end(2) - range.start(1) == 1) {
      return Optional.empty();
    }
    if (range.group(1).isEmpty()) {
      return Optional.of(new ByteRange(Math.max(0, size - number(range.group(2))), size - 1));
    }
    long first = number(range.group(1));
    long last = range.group(2).isEmpty() ? Long.MAX_VALUE : number(range.group(2));
    return last < first
        ? Optional.empty()
        : Optional.of(new ByteRange(first, Math.min(last, size - 1)));
  }

  private static long number(String digits) {
    return digits.length() > DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
  }

  boolean isEmpty() {
    return last < first;
  }

  long length() {
    return last - first + 1;
  }
}
