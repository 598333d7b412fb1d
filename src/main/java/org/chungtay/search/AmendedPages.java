package org.chungtay.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import org.chungtay.model.Permalink;
import org.jspecify.annotations.Nullable;

/// Makes the shards of pages of those that were published: what a hit shows is copied where it is
/// the same, and a shard is kept where it holds the same.
final class AmendedPages {

  private final PublishedShards published;
  private final NavigableMap<Integer, ShardDirectory.Pages> shards;
  private final List<IndexCard> before;
  private final ShardStore store;

  private final Map<Permalink, Integer> ranks;

  /// What was read, by the rank of the first page.
  private final Map<Integer, List<byte[]>> read = new HashMap<>();

  private AmendedPages(
      PublishedShards published,
      List<ShardDirectory.Pages> shards,
      List<IndexCard> before,
      ShardStore store) {
    this.published = published;
    this.shards = ShardDirectory.byFirstRank(shards, before.size());
    this.before = before;
    this.store = store;
    this.ranks = HashMap.newHashMap(before.size());
    before.forEach(page -> ranks.put(page.address(), ranks.size()));
  }

  /// Emits what is new, texts among it.
  ///
  /// @param before from the oldest to the newest, as after
  /// @throws MisfitException where something else was published
  static List<ShardDirectory.Pages> of(
      PublishedShards published,
      List<ShardDirectory.Pages> shards,
      List<Searchable> before,
      List<Searchable> after,
      ShardStore store) {
    AmendedPages amended =
        new AmendedPages(published, shards, before.stream().map(Searchable::card).toList(), store);
    List<ShardDirectory.Pages> made = new ArrayList<>();
    int rank = 0;
    for (int count : PageShards.counts(after)) {
      made.add(new ShardDirectory.Pages(count, amended.name(after.subList(rank, rank + count))));
      rank += count;
    }
    return made;
  }

  private String name(List<Searchable> pages) {
    ShardDirectory.Pages same = published(pages);
    return same == null ? store.put("pages", content(pages)) : same.name();
  }

  /// The shard that was published of these pages, if they show what they did.
  private ShardDirectory.@Nullable Pages published(List<Searchable> pages) {
    Integer first = ranks.get(pages.getFirst().address());
    ShardDirectory.Pages shard = first == null ? null : shards.get(first);
    if (first == null || shard == null || shard.count() != pages.size()) {
      return null;
    }
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).card().shows(before.get(first + i))) {
        return null;
      }
    }
    return shard;
  }

  private byte[] content(List<Searchable> pages) {
    Encoder out = new Encoder();
    for (Searchable page : pages) {
      Integer rank = ranks.get(page.address());
      out.bytes(
          rank != null && before.get(rank).shows(page.card())
              ? published(rank)
              : PageShards.entry(page, store));
    }
    return out.content();
  }

  private byte[] published(int rank) {
    int first = shards.floorKey(rank);
    return read.computeIfAbsent(first, this::read).get(rank - first);
  }

  private List<byte[]> read(int first) {
    ShardDirectory.Pages shard = Objects.requireNonNull(shards.get(first));
    List<IndexCard> pages = before.subList(first, first + shard.count());
    return PageShards.entries(published.shard("pages", shard.name()), pages);
  }
}
