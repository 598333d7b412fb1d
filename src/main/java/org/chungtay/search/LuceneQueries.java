package org.chungtay.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Query trees as Lucene runs them.
final class LuceneQueries {

  private LuceneQueries() {}

  /// @param filters values of which a hit has at least one, for each facet
  static Query of(QueryTree tree, Map<Facet, List<String>> filters) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (tree.scored() == null) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    } else {
      query.add(of(tree.scored()), Occur.MUST);
    }
    tree.required().forEach(clause -> query.add(of(clause), Occur.FILTER));
    filters.forEach((facet, values) -> query.add(filter(facet, values), Occur.FILTER));
    tree.excluded().forEach(clause -> query.add(of(clause), Occur.MUST_NOT));
    return query.build();
  }

  private static Query of(Clause clause) {
    return switch (clause) {
      case Clause.Term(FieldName field, String text, float boost) ->
          new BoostQuery(new TermQuery(new Term(field.toString(), text)), boost);
      case Clause.Phrase(FieldName field, List<String> pairs, float boost) ->
          new BoostQuery(new PhraseQuery(field.toString(), pairs.toArray(String[]::new)), boost);
      case Clause.Any(List<Clause> clauses) -> all(clauses, Occur.SHOULD);
      case Clause.All(List<Clause> clauses) -> all(clauses, Occur.MUST);
      case Clause.Best(List<Clause> clauses) ->
          new DisjunctionMaxQuery(clauses.stream().map(LuceneQueries::of).toList(), 0);
    };
  }

  private static Query all(List<Clause> clauses, Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clauses.forEach(clause -> query.add(of(clause), occur));
    return query.build();
  }

  private static Query filter(Facet facet, List<String> values) {
    return SortedSetDocValuesField.newSlowSetQuery(
        facet.key(), values.stream().map(BytesRef::new).toList());
  }
}
