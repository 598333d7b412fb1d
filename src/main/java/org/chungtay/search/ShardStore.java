package org.chungtay.search;

import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;

/// Emits shards, each compressed and under a name made from its content, so that a shard that is in
/// a reader's cache is right for ever. Equal shards are emitted once. May be called from several
/// threads.
final class ShardStore implements AutoCloseable {

  /// The folder of the site that holds everything of search.
  static final String FOLDER = Reserved.SEARCH.path();

  /// The length of a name: enough that no two shards of a site, over all its builds, ever meet.
  static final int NAME_BYTES = 5;

  /// The name of no shard.
  static final String NONE = "00".repeat(NAME_BYTES);

  private final BiConsumer<OutputPath, Content> sink;
  private final Map<String, Set<String>> published;
  private final Gzip gzip = new Gzip();
  private final Map<OutputPath, Hash> emitted = new ConcurrentHashMap<>();

  /// @param sink takes each shard; may be called from several threads
  /// @param published the names of shards that are not to be emitted again, by their family
  ShardStore(BiConsumer<OutputPath, Content> sink, Map<String, Set<String>> published) {
    this.sink = sink;
    this.published = published;
  }

  /// The file of a shard.
  ///
  /// @param family the folder for shards of this kind
  static OutputPath path(String family, String name) {
    return new OutputPath(FOLDER + family + "/" + name + ".bin");
  }

  /// Emits a shard and returns its name, in hexadecimal.
  String put(String family, byte[] content) {
    Hash hash = Hash.of(content);
    emit(family, hash, content);
    return name(hash);
  }

  /// Emits two shards of which the second is read with the first, under one name for both.
  String put(String family, byte[] content, String besides, byte[] more) {
    Hash hash = hash(content, more);
    emit(family, hash, content);
    emit(besides, hash, more);
    return name(hash);
  }

  /// What two shards of one name are named after.
  static Hash hash(byte[] content, byte[] more) {
    MessageDigest digest = Hash.digest();
    digest.update(content);
    return Hash.ofDigest(digest.digest(more));
  }

  static String name(Hash hash) {
    return hash.hex().substring(0, 2 * NAME_BYTES);
  }

  private void emit(String family, Hash hash, byte[] content) {
    if (published.getOrDefault(family, Set.of()).contains(name(hash))) {
      return;
    }
    OutputPath path = path(family, name(hash));
    Hash other = emitted.putIfAbsent(path, hash);
    if (other == null) {
      sink.accept(path, new Content.Bytes(gzip.compressed(content)));
    } else if (!other.equals(hash)) {
      throw new IllegalStateException("two shards have the name " + path);
    }
  }

  @Override
  public void close() {
    gzip.close();
  }
}
