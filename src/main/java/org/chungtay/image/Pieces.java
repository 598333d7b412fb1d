package org.chungtay.image;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// What a picture is published as: pieces of its file, with small pieces of our own between them;
/// and what was met of it on the way.
final class Pieces {

  /// A piece.
  sealed interface Piece {
    long length();
  }

  /// A range of the file.
  record Kept(long from, long length) implements Piece {}

  /// Bytes of our own.
  record Made(ByteBuffer bytes) implements Piece {

    static Made of(byte[] bytes) {
      return new Made(ByteBuffer.wrap(bytes));
    }

    @Override
    public long length() {
      return bytes.limit();
    }
  }

  /// No picture of a camera or a program comes near; a file that was made to take up memory does.
  private static final int MOST = 100_000;

  private final List<Piece> pieces = new ArrayList<>();
  private long length;
  private final Traits traits = new Traits();

  /// What is known of the picture.
  Traits traits() {
    return traits;
  }

  List<Piece> all() {
    return pieces;
  }

  long length() {
    return length;
  }

  /// Adds a range of the file, to the piece before where it goes on.
  void keep(long from, long count) throws BrokenPicture {
    if (!pieces.isEmpty()
        && pieces.getLast() instanceof Kept(long before, long taken)
        && before + taken == from) {
      pieces.removeLast();
      length -= taken;
      add(new Kept(before, taken + count));
    } else {
      add(new Kept(from, count));
    }
  }

  /// Adds bytes, each written as a number.
  void make(int... bytes) throws BrokenPicture {
    byte[] made = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      made[i] = (byte) bytes[i];
    }
    add(Made.of(made));
  }

  void add(Piece piece) throws BrokenPicture {
    if (pieces.size() == MOST) {
      throw new BrokenPicture("too many parts");
    }
    pieces.add(piece);
    length += piece.length();
  }

  void addAll(Pieces others) throws BrokenPicture {
    for (Piece piece : others.pieces) {
      add(piece);
    }
  }
}
