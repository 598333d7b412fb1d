package org.chungtay.model;

/// A place in a source file: 1-based line and column; columns count UTF-16 units of the NFC line
/// without its byte-order mark.
public record Position(int line, int column) implements Comparable<Position> {

  public static final Position START = new Position(1, 1);

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
