package org.chungtay.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chungtay.model.Hash;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;

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
    List<byte[]> entries = pages.parallelStream().map(page -> entry(page, store)).toList();
    List<Shard> shards = new ArrayList<>();
    int rank = 0;
    for (int count : counts(pages)) {
      Encoder shard = new Encoder();
      entries.subList(rank, rank + count).forEach(shard::bytes);
      shards.add(new Shard(count, shard.content()));
      rank += count;
    }
    return shards;
  }

  /// How many pages each shard holds.
  static List<Integer> counts(List<Searchable> pages) {
    List<Integer> counts = new ArrayList<>();
    int count = 0;
    for (Searchable page : pages) {
      if (CUTS.before(page.address().path().hashCode(), count, 1)) {
        counts.add(count);
        count = 0;
      }
      count++;
    }
    if (count > 0) {
      counts.add(count);
    }
    return counts;
  }

  /// What a hit on this page shows; its text is emitted.
  static byte[] entry(Searchable page, ShardStore store) {
    PageText text = page.text();
    return new Encoder()
        .text(page.address().page().path())
        .text(nfc(page.title()))
        .text(Objects.requireNonNullElse(page.card().date(), ""))
        .text(nfc(text.shown()))
        .name(text(text, store))
        .content();
  }

  /// Emits what a snippet is cut from, if there is anything, and gives the name of the shard.
  private static String text(PageText text, ShardStore store) {
    byte[] content = content(text);
    return content.length == 0 ? ShardStore.NONE : store.put("texts", content);
  }

  /// The name of the shard that a snippet is cut from; [ShardStore#NONE] where there is nothing.
  static String textName(PageText text) {
    byte[] content = content(text);
    return content.length == 0 ? ShardStore.NONE : ShardStore.name(Hash.of(content));
  }

  private static byte[] content(PageText text) {
    return nfc(text.all()).getBytes(StandardCharsets.UTF_8);
  }

  /// A page in a shard.
  ///
  /// @param date empty where there is none
  /// @param text the name of its text
  /// @param encoded the whole of it
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(String address, String title, String date, String text, byte[] encoded) {

    Shown shown() {
      return new Shown(
          new Permalink(address), title, date.isEmpty() ? null : PartialDate.parse(date));
    }

    private boolean isOf(IndexCard page) {
      return address.equals(page.address().page().path())
          && title.equals(nfc(page.title()))
          && date.equals(Objects.requireNonNullElse(page.date(), ""))
          && text.equals(page.snippet());
    }
  }

  /// The entries of a shard.
  ///
  /// @param count how many it holds
  /// @throws MisfitException where it holds more or fewer
  static List<Entry> entries(byte[] content, int count) {
    List<Entry> entries = new ArrayList<>(count);
    Decoder in = new Decoder(content);
    for (int i = 0; i < count; i++) {
      int start = in.at();
      String address = in.text();
      String title = in.text();
      String date = in.text();
      in.skipText();
      entries.add(new Entry(address, title, date, in.name(), in.since(start)));
    }
    in.end();
    return entries;
  }

  /// The same where they are of these pages.
  ///
  /// @throws MisfitException where it was made of others
  static List<byte[]> entries(byte[] content, List<IndexCard> pages) {
    List<Entry> entries = entries(content, pages.size());
    for (int i = 0; i < pages.size(); i++) {
      if (!entries.get(i).isOf(pages.get(i))) {
        throw new MisfitException(pages.get(i).address() + " is not as it was");
      }
    }
    return entries.stream().map(Entry::encoded).toList();
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
