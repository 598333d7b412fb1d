package org.chungtay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chungtay.model.OutputPath;

/// The index that a site publishes for browsers. Lucene answers from it as it does from a
/// [SearchIndex] of the same corpus, and reads the shards that a query needs.
///
/// @param files the bytes of a file of the site
public record PublishedIndex(Function<OutputPath, Optional<byte[]>> files) {

  /// The best hits for what a reader typed; nothing where a file that tells of them is missing or
  /// damaged. Explanations read no more files.
  public Optional<Hits> search(String text, int limit) {
    PublishedShards shards = new PublishedShards(files);
    try {
      Manifest manifest = Manifest.read(shards.manifest());
      ShardDirectory directory =
          ShardDirectory.read(shards.shard("directory", manifest.directory()));
      Searcher searcher =
          new Searcher(
              ShardReader.open(manifest, directory, shards),
              _ -> List.of(),
              new PublishedPages(shards, directory, manifest.pages())::of);
      return Optional.of(searcher.search(SearchRequest.of(text, limit)));
    } catch (MisfitException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot search what is in memory", e);
    }
  }
}
