package org.chungtay.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What an export consists of.
///
/// @param pages in any order
record Export(Manifest manifest, ShardDirectory directory, List<IndexCard> pages) {

  /// What was published of a corpus.
  ///
  /// @throws MisfitException where it was another one's
  static Export read(PublishedShards published, Corpus corpus) {
    Manifest manifest = Manifest.read(published.manifest());
    if (manifest.pages() != corpus.pages().size()) {
      throw new MisfitException("other pages were published");
    }
    byte[] directory = published.shard("directory", manifest.directory());
    return new Export(manifest, ShardDirectory.read(directory), corpus.cards());
  }

  /// The names of its shards, by their family.
  Map<String, Set<String>> names() {
    Set<String> pairs = names(directory.pairs(), ShardDirectory.Terms::name);
    Set<String> texts = names(pages, IndexCard::snippet);
    texts.remove(ShardStore.NONE);
    return Map.of(
        "columns", Set.of(manifest.columns()),
        "facets", Set.of(manifest.facets()),
        "directory", Set.of(manifest.directory()),
        "lexicon", Set.of(manifest.lexicon()),
        "words", names(directory.words(), ShardDirectory.Terms::name),
        "pairs", pairs,
        "positions", pairs,
        "pages", names(directory.pages(), ShardDirectory.Pages::name),
        "texts", texts);
  }

  private static <T> Set<String> names(Collection<T> shards, Function<T, String> name) {
    return shards.stream().map(name).collect(Collectors.toSet());
  }
}
