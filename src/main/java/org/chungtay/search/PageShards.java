package org.chungtay.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// What a hit shows, a few pages to a shard, from the oldest to the newest; and the text of each
/// page in a shard of its own, for the snippet.
final class PageShards {

  /// @param count how many pages it holds
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Shard(int count, byte[] content) {}

  /// In pages: a hit costs its neighbours, a shard costs a name in the directory.
  private static final Cuts CUTS = new Cuts(4, 12);

  private PageShards() {}

  /// @param pages from the oldest to the newest
  static List<Shard> of(List<Searchable> pages, ShardStore store) {
    // The texts are most of the work and all of the bytes.
    List<String> texts = pages.parallelStream().map(page -> text(page.text(), store)).toList();
    List<Shard> shards = new ArrayList<>();
    Encoder shard = new Encoder();
    int count = 0;
    for (int rank = 0; rank < pages.size(); rank++) {
      Searchable page = pages.get(rank);
      if (CUTS.before(page.address().path().hashCode(), count, 1)) {
        shards.add(new Shard(count, shard.content()));
        shard = new Encoder();
        count = 0;
      }
      shard
          .text(page.address().path())
          .text(nfc(page.title()))
          .text(page.date() == null ? "" : page.date().iso())
          .text(nfc(page.text().summary()))
          .name(texts.get(rank));
      count++;
    }
    if (count > 0) {
      shards.add(new Shard(count, shard.content()));
    }
    return shards;
  }

  private static String text(PageText text, ShardStore store) {
    byte[] content = content(text);
    return content.length == 0 ? ShardStore.NONE : store.put("texts", content);
  }

  /// What the shard of a text holds; where that is nothing, there is none.
  static byte[] content(PageText text) {
    return nfc(text.all()).getBytes(StandardCharsets.UTF_8);
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
