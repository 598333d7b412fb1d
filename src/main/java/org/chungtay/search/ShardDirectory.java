package org.chungtay.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Which shard holds what.
///
/// @param words the shards of words, in their order
/// @param pairs those of pairs
/// @param pages those of pages, from the oldest to the newest
record ShardDirectory(List<Terms> words, List<Terms> pairs, List<Pages> pages) {

  /// A shard of terms.
  ///
  /// @param beginning see [TermShards.Shard]
  /// @param name in hexadecimal
  record Terms(String beginning, String name) {}

  /// A shard of pages.
  ///
  /// @param count how many it holds
  record Pages(int count, String name) {}

  /// The shards of the terms of a form.
  List<Terms> terms(Form form) {
    return form.isPaired() ? pairs : words;
  }

  /// The place of the shard that would hold these terms: the last that does not begin after them.
  /// They may be before all; then it is the first.
  static int place(List<Terms> shards, FoldedTerm terms) {
    String text = terms.text();
    int low = 0;
    int high = shards.size();
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (shards.get(middle).beginning().compareTo(text) <= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The shards of pages by the rank of the first page in each.
  ///
  /// @param count how many pages there are
  /// @throws MisfitException where the shards hold more or fewer
  static NavigableMap<Integer, Pages> byFirstRank(List<Pages> shards, int count) {
    NavigableMap<Integer, Pages> byFirstRank = new TreeMap<>();
    int rank = 0;
    for (Pages shard : shards) {
      byFirstRank.put(rank, shard);
      rank += shard.count();
    }
    if (rank != count) {
      throw new MisfitException("other pages were published");
    }
    return byFirstRank;
  }

  byte[] encoded() {
    Encoder out = new Encoder().bytes(encoded(words)).bytes(encoded(pairs)).number(pages.size());
    pages.forEach(shard -> out.number(shard.count()));
    pages.forEach(shard -> out.name(shard.name()));
    return out.content();
  }

  private static byte[] encoded(List<Terms> shards) {
    Encoder out = new Encoder().number(shards.size());
    shards.forEach(shard -> out.nextText(shard.beginning()));
    shards.forEach(shard -> out.name(shard.name()));
    return out.content();
  }

  /// @throws MisfitException where it is none
  static ShardDirectory read(byte[] encoded) {
    Decoder in = new Decoder(encoded);
    List<Terms> words = terms(in);
    List<Terms> pairs = terms(in);
    int[] counts = new int[in.count()];
    Arrays.setAll(counts, _ -> in.number());
    List<Pages> pages = new ArrayList<>(counts.length);
    for (int count : counts) {
      pages.add(new Pages(count, in.name()));
    }
    in.end();
    return new ShardDirectory(words, pairs, pages);
  }

  private static List<Terms> terms(Decoder in) {
    List<String> beginnings = in.texts();
    List<Terms> shards = new ArrayList<>(beginnings.size());
    for (String beginning : beginnings) {
      shards.add(new Terms(beginning, in.name()));
    }
    return shards;
  }
}
