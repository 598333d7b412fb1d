package org.chungtay.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.chungtay.model.text.Fold;

/// Makes requests that find something: words, phrases and exclusions taken from the pages, with and
/// without their marks, with filters, orders and half-typed words.
final class QueryMaker {

  private static final List<String> ABBREVIATIONS =
      List.of("gd&đt", "gddt", "GD ĐT", "thcs", "THPT", "th", "MN", "q.", "ubnd", "20/11", "3.500");

  private final List<Searchable> pages;
  private final Random random;

  QueryMaker(Corpus corpus, long seed) {
    this.pages = corpus.pages();
    this.random = new Random(seed);
  }

  SearchRequest request() {
    int parts = 1 + random.nextInt(3);
    List<String> items = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      items.add(item());
    }
    String text = varied(String.join(" ", items));
    boolean typing = random.nextInt(4) == 0;
    if (typing && text.length() > 3) {
      text = text.substring(0, text.length() - random.nextInt(3));
    }
    return new SearchRequest(text, typing, filters(), order(), 10);
  }

  private String item() {
    return switch (random.nextInt(12)) {
      case 0, 1 -> "\"" + words(1 + random.nextInt(5)) + "\"";
      case 2 -> "-" + words(1);
      case 3 -> "-\"" + words(2 + random.nextInt(2)) + "\"";
      case 4 -> one(ABBREVIATIONS);
      case 5 -> RandomText.of(random.nextLong());
      default -> words(1 + random.nextInt(4));
    };
  }

  /// Words that stand beside each other on some page.
  private String words(int count) {
    Searchable page = one(pages);
    List<String> values = page.values(one(List.of(Part.values())));
    if (values.isEmpty()) {
      return page.title();
    }
    String[] words = one(values).split("\\s+");
    int start = random.nextInt(words.length);
    return List.of(words).subList(start, Math.min(words.length, start + count)).stream()
        .collect(Collectors.joining(" "));
  }

  private String varied(String text) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> Fold.fold(text);
      case 2 -> text.toUpperCase(Locale.ROOT);
      case 3 -> Normalizer.normalize(text, Normalizer.Form.NFD);
      default -> text;
    };
  }

  private Map<Facet, List<String>> filters() {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (int i = random.nextInt(6); i > 3; i--) {
      Facet facet = one(List.of(Facet.values()));
      List<String> values = one(pages).card().facet(facet);
      if (!values.isEmpty()) {
        filters.put(facet, values.subList(0, 1 + random.nextInt(values.size())));
      }
    }
    return filters;
  }

  private SearchRequest.Order order() {
    return random.nextInt(3) > 0
        ? SearchRequest.Order.RELEVANCE
        : one(List.of(SearchRequest.Order.values()));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
