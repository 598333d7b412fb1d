package org.chungtay.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

/// Compresses as gzip (RFC 1952), whose checksum tells the client of a damaged shard. It keeps its
/// compressors, since to set one up takes longer than a small shard. May be called from several
/// threads.
final class Gzip implements AutoCloseable {

  /// Magic number, deflate, no flags, no time, nothing said of the effort, unknown system.
  private static final byte[] HEADER = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, (byte) 255};

  /// Beyond this the whole of the search files becomes a thousandth smaller.
  private static final int LEVEL = 5;

  private static final int TRAILER = 8;

  private static final int BUFFER = 8_192;

  private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

  byte[] compressed(byte[] content) {
    Deflater known = idle.poll();
    Deflater deflater = known == null ? new Deflater(LEVEL, true) : known;
    deflater.setInput(content);
    deflater.finish();
    ByteBuffer out =
        ByteBuffer.allocate(HEADER.length + content.length + content.length / 100 + 64 + TRAILER)
            .order(ByteOrder.LITTLE_ENDIAN);
    out.put(HEADER);
    deflater.deflate(out);
    if (!deflater.finished()) {
      throw new IllegalStateException("deflate made " + content.length + " bytes longer by more");
    }
    deflater.reset();
    idle.add(deflater);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    out.putInt((int) checksum.getValue()).putInt(content.length).flip();
    byte[] gzip = new byte[out.remaining()];
    out.get(gzip);
    return gzip;
  }

  /// What was compressed.
  ///
  /// @throws IOException where nothing was, or the checksum tells of damage
  static byte[] decompressed(byte[] gzip) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip), BUFFER)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() {
    idle.forEach(Deflater::end);
  }
}
