package org.chungtay.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Permalink;

/// Makes the shards of pages of those that were published: what a hit shows is copied where it is
/// the same, and a shard is kept where it holds the same.
final class AmendedPages {

  private final PublishedShards published;
  private final List<ShardDirectory.Pages> shards;
  private final List<IndexCard> before;
  private final ShardStore store;

  /// The rank of the first page of each published shard.
  private final int[] starts;

  private final Map<Permalink, Integer> ranks;

  /// What was read, by the place of the shard.
  private final Map<Integer, List<byte[]>> read = new HashMap<>();

  private AmendedPages(
      PublishedShards published,
      List<ShardDirectory.Pages> shards,
      List<IndexCard> before,
      ShardStore store) {
    this.published = published;
    this.shards = shards;
    this.before = before;
    this.store = store;
    this.starts = new int[shards.size()];
    this.ranks = HashMap.newHashMap(before.size());
    before.forEach(page -> ranks.put(page.address(), ranks.size()));
    int rank = 0;
    for (int place = 0; place < starts.length; place++) {
      starts[place] = rank;
      rank += shards.get(place).count();
    }
    if (rank != before.size()) {
      throw new MisfitException("other pages were published");
    }
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
    int place = placeOf(pages);
    return place < 0 ? store.put("pages", content(pages)) : shards.get(place).name();
  }

  /// The place of the shard that was published of these pages, if they show what they did; or less
  /// than 0.
  private int placeOf(List<Searchable> pages) {
    Integer first = ranks.get(pages.getFirst().address());
    int place = first == null ? -1 : Arrays.binarySearch(starts, first);
    if (first == null || place < 0 || shards.get(place).count() != pages.size()) {
      return -1;
    }
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).card().shows(before.get(first + i))) {
        return -1;
      }
    }
    return place;
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
    int found = Arrays.binarySearch(starts, rank);
    int place = found < 0 ? -found - 2 : found;
    return read.computeIfAbsent(place, this::read).get(rank - starts[place]);
  }

  private List<byte[]> read(int place) {
    ShardDirectory.Pages shard = shards.get(place);
    List<IndexCard> pages = before.subList(starts[place], starts[place] + shard.count());
    return PageShards.entries(published.shard("pages", shard.name()), pages);
  }
}
