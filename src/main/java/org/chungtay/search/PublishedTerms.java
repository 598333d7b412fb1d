package org.chungtay.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// The terms that were published, each looked up in the one shard that would hold it.
final class PublishedTerms {

  private final PublishedShards published;
  private final ShardDirectory directory;
  private final int pages;
  private final Vocabulary vocabulary = new Vocabulary();

  /// A query asks for a word in each part, as it is written and without marks.
  private final Map<FoldedTerm, AlikeTerms> read = new HashMap<>();

  /// @param pages how many were published
  PublishedTerms(PublishedShards published, ShardDirectory directory, int pages) {
    this.published = published;
    this.directory = directory;
    this.pages = pages;
  }

  /// Where a term of a field stands.
  ///
  /// @throws MisfitException where its shard is missing or damaged
  Occurrences of(FieldName field, BytesRef term) {
    Form form = field.form();
    List<Postings> found =
        alike(form, FoldedTerm.of(term.utf8ToString())).terms().stream()
            .filter(alike -> form.isFolded() || term.bytesEquals(new BytesRef(alike.utf8())))
            .map(alike -> alike.in(field.part()))
            .toList();
    return Occurrences.of(found, form, pages);
  }

  private AlikeTerms alike(Form form, FoldedTerm folded) {
    return read.computeIfAbsent(folded, _ -> read(form, folded));
  }

  private AlikeTerms read(Form form, FoldedTerm folded) {
    List<ShardDirectory.Terms> shards = directory.terms(form);
    if (!shards.isEmpty()) {
      String name = shards.get(ShardDirectory.place(shards, folded)).name();
      ShardTerms terms = new ShardTerms(form, published.terms(form, name), vocabulary);
      for (AlikeTerms next = terms.get(); next != null; next = terms.get()) {
        if (next.folded().isLike(folded)) {
          return next;
        }
      }
    }
    return new AlikeTerms(folded, List.of());
  }
}
