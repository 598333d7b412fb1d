package org.chungtay.source;

import java.io.Reader;

/// Reads a text and never ends a read inside a surrogate pair: the YAML scanner would look for the
/// other half beyond the end of its buffer.
final class PairedReader extends Reader {

  private final String text;
  private int next;

  PairedReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    if (end - next > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(next, end, buffer, offset);
    int read = end - next;
    next = end;
    return read;
  }

  @Override
  public void close() {}
}
