package org.chungtay.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chungtay.model.Hash;
import org.chungtay.model.Permalink;

/// What a hit shows, a few pages to a shard, from the oldest to the newest; and the text of each
/// page in a shard of its own, for the snippet.
final class PageShards {

  /// @param count how many pages it holds
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Shard(int count, byte[] content) {}

  /// In pages: a hit costs its neighbours, a shard costs a name in the directory.
  private static final Cuts CUTS = new Cuts(4, 12);

  /// Title, date and summary.
  private static final int FIELDS_AFTER_ADDRESS = 3;

  private PageShards() {}

  /// @param pages from the oldest to the newest
  static List<Shard> of(List<Searchable> pages, ShardStore store) {
    // The texts are most of the work and all of the bytes.
    List<byte[]> entries = pages.parallelStream().map(page -> entry(page, store)).toList();
    List<Shard> shards = new ArrayList<>();
    Encoder shard = new Encoder();
    int count = 0;
    for (int rank = 0; rank < pages.size(); rank++) {
      if (CUTS.before(pages.get(rank).address().path().hashCode(), count, 1)) {
        shards.add(new Shard(count, shard.content()));
        shard = new Encoder();
        count = 0;
      }
      shard.bytes(entries.get(rank));
      count++;
    }
    if (count > 0) {
      shards.add(new Shard(count, shard.content()));
    }
    return shards;
  }

  /// What a hit on this page shows; its text is emitted.
  private static byte[] entry(Searchable page, ShardStore store) {
    PageText text = page.text();
    return new Encoder()
        .text(page.address().path())
        .text(nfc(page.title()))
        .text(Objects.requireNonNullElse(page.card().date(), ""))
        .text(nfc(text.summary()))
        .name(text(text, store))
        .content();
  }

  /// Emits what a snippet is cut from, if there is anything, and gives the name of the shard.
  static String text(PageText text, ShardStore store) {
    byte[] content = content(text);
    return content.length == 0 ? ShardStore.NONE : store.put("texts", content);
  }

  /// The name that this shard has.
  static String textName(PageText text) {
    byte[] content = content(text);
    return content.length == 0 ? ShardStore.NONE : ShardStore.name(Hash.of(content));
  }

  private static byte[] content(PageText text) {
    return nfc(text.all()).getBytes(StandardCharsets.UTF_8);
  }

  /// A page that has another text.
  ///
  /// @param before the name of the shard of its text
  /// @param after the same after it
  record Change(Permalink address, String before, String after) {}

  /// A shard in which pages have other texts.
  ///
  /// @param first the rank of its first page
  /// @param changes by rank
  /// @throws MisfitException where these pages are others
  static Shard amended(Shard shard, int first, Map<Integer, Change> changes) {
    Encoder out = new Encoder();
    Decoder in = new Decoder(shard.content());
    for (int i = 0; i < shard.count(); i++) {
      int start = in.at();
      String address = in.text();
      skipToText(in);
      out.bytes(in.since(start));
      String text = in.name();
      Change change = changes.get(first + i);
      if (change == null) {
        out.name(text);
      } else if (address.equals(change.address().path()) && text.equals(change.before())) {
        out.name(change.after());
      } else {
        throw new MisfitException(address + " is not " + change.address() + " as it was");
      }
    }
    in.end();
    return new Shard(shard.count(), out.content());
  }

  /// The names of the shards of its texts.
  static List<String> texts(Shard shard) {
    List<String> names = new ArrayList<>(shard.count());
    Decoder in = new Decoder(shard.content());
    for (int i = 0; i < shard.count(); i++) {
      in.skipText();
      skipToText(in);
      names.add(in.name());
    }
    in.end();
    return names;
  }

  /// From behind the address.
  private static void skipToText(Decoder page) {
    for (int i = 0; i < FIELDS_AFTER_ADDRESS; i++) {
      page.skipText();
    }
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
