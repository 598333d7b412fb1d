package org.chungtay.image;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Objects;
import org.chungtay.image.Pieces.Kept;
import org.chungtay.image.Pieces.Made;
import org.chungtay.image.Pieces.Piece;

/// Reads the pieces of a file one after the other.
final class SplicedStream extends InputStream {

  private final Window.Bytes file;
  private final Closeable opened;
  private final Iterator<Piece> pieces;
  private Piece piece = Made.of(new byte[0]);
  private long done;

  /// @param opened is closed with this
  SplicedStream(Window.Bytes file, Closeable opened, Pieces pieces) {
    this.file = file;
    this.opened = opened;
    this.pieces = pieces.all().iterator();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, into.length);
    if (count == 0) {
      return 0;
    }
    while (done == piece.length()) {
      if (!pieces.hasNext()) {
        return -1;
      }
      piece = pieces.next();
      done = 0;
    }
    int run = (int) Math.min(count, piece.length() - done);
    int taken =
        switch (piece) {
          case Made(ByteBuffer bytes) -> {
            bytes.get((int) done, into, offset, run);
            yield run;
          }
          case Kept(long from, _) -> file.read(ByteBuffer.wrap(into, offset, run), from + done);
        };
    if (taken <= 0) {
      throw new BrokenPicture("it was cut off while it was read");
    }
    done += taken;
    return taken;
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
