package org.chungtay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Compares what Lucene answers with what the browser client answers over the exported index:
/// trees, totals, the first ten pages, and the bits of their scores.
record Parity(SearchIndex index, Client client) {

  private static final String ANSWER =
      """
      async ({ search, parseQuery }, requests) => {
        const bits = (score) => new Int32Array(new Float32Array([score]).buffer)[0];
        const answers = [];
        for (const request of requests) {
          const { total, hits } = await search.search(request);
          const edition = await search.edition;
          const tree = await edition.tree(parseQuery(request.text), request.typing ? await edition.lexicon() : null);
          const ranked = request.order === 'relevance';
          answers.push(JSON.stringify(tree) + ' ' + total + ' ' +
            hits.map((hit) => hit.address + (ranked ? ' ' + bits(hit.score) : '')).join(' '));
        }
        return answers;
      }""";

  /// The requests that are answered differently, with both answers.
  List<String> differences(List<SearchRequest> requests) {
    List<String> answers = client.run(ANSWER, requests.stream().map(Parity::argument).toList());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      String lucene = answer(requests.get(i));
      if (!lucene.equals(answers.get(i))) {
        differences.add(
            requests.get(i) + "\n  Lucene: " + lucene + "\n  client: " + answers.get(i));
      }
    }
    return differences;
  }

  private String answer(SearchRequest request) {
    Hits hits = index.search(request);
    boolean ranked = request.order() == SearchRequest.Order.RELEVANCE;
    return Trees.json(index.tree(request))
        + " "
        + hits.total()
        + " "
        + hits.best().stream()
            .map(h -> h.address() + (ranked ? " " + Float.floatToIntBits(h.score()) : ""))
            .collect(Collectors.joining(" "));
  }

  private static Map<String, Object> argument(SearchRequest request) {
    Map<String, Object> filters = new TreeMap<>();
    request.filters().forEach((facet, values) -> filters.put(facet.key(), values));
    return Map.of(
        "text", request.text(),
        "typing", request.typing(),
        "filters", filters,
        "order", request.order().name().toLowerCase(Locale.ROOT),
        "limit", request.limit());
  }
}
