package org.chungtay.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/// What hits show, read from the shards of pages that were published.
final class PublishedPages {

  private final PublishedShards published;
  private final int count;
  private final NavigableMap<Integer, ShardDirectory.Pages> shards;
  private final Map<String, List<PageShards.Entry>> read = new HashMap<>();

  /// @param count how many pages were published
  /// @throws MisfitException where the shards hold more or fewer
  PublishedPages(PublishedShards published, ShardDirectory directory, int count) {
    this.published = published;
    this.count = count;
    this.shards = ShardDirectory.byFirstRank(directory.pages(), count);
  }

  /// What a hit on the page of this number in the index shows.
  ///
  /// @throws MisfitException where its shard is missing or damaged
  Shown of(int number) {
    int rank = count - 1 - number;
    Map.Entry<Integer, ShardDirectory.Pages> found = shards.floorEntry(rank);
    return read.computeIfAbsent(found.getValue().name(), _ -> read(found.getValue()))
        .get(rank - found.getKey())
        .shown();
  }

  private List<PageShards.Entry> read(ShardDirectory.Pages shard) {
    return PageShards.entries(published.shard("pages", shard.name()), shard.count());
  }
}
