package org.chungtay.search;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;

/// The shards of an export that was published. Everything throws [MisfitException] where a file is
/// missing or is not what its name says.
///
/// @param files the bytes of each file; may be asked from several threads
record PublishedShards(Function<OutputPath, Optional<byte[]>> files) {

  /// The content of a shard of terms and of its positions, if it has any.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Terms(byte[] terms, byte[] positions) {}

  byte[] manifest() {
    return file(Manifest.PATH);
  }

  byte[] shard(String family, String name) {
    byte[] content = content(family, name);
    check(name, Hash.of(content));
    return content;
  }

  Terms terms(Form form, String name) {
    if (!form.isPaired()) {
      return new Terms(shard("words", name), Postings.NONE.positions());
    }
    Terms pairs = new Terms(content("pairs", name), content("positions", name));
    check(name, ShardStore.hash(pairs.terms(), pairs.positions()));
    return pairs;
  }

  private byte[] content(String family, String name) {
    try {
      return Gzip.decompressed(file(ShardStore.path(family, name)));
    } catch (IOException e) {
      throw new MisfitException(family + "/" + name + ": " + e.getMessage());
    }
  }

  private byte[] file(OutputPath path) {
    return files.apply(path).orElseThrow(() -> new MisfitException("there is no " + path));
  }

  private static void check(String name, Hash hash) {
    if (!ShardStore.name(hash).equals(name)) {
      throw new MisfitException(name + " holds something else");
    }
  }
}
