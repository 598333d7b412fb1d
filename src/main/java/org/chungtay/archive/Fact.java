package org.chungtay.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chungtay.model.Article;
import org.chungtay.model.RecordedPage;
import org.jspecify.annotations.Nullable;

/// Something that an article states and that people cite: when it happened, a figure, an agreement.
///
/// @param path where it stands in the article, empty where it is not known
/// @param about what it is said of
/// @param parts what is said, each part with its name
record Fact(String path, String about, List<String> parts) {

  static final String BETWEEN_PARTS = "; ";
  static final String BEFORE_PARTS = ": ";
  private static final String BETWEEN_FACTS = " | ";

  /// What an article states as one text, in whatever order it does.
  static String text(Article article) {
    List<String> texts = new ArrayList<>();
    if (article.eventDate() != null) {
      texts.add(FactText.of(article.eventDate()));
    }
    article.figures().forEach(figure -> texts.add(FactText.of(figure)));
    article.pairings().forEach(agreement -> texts.add(FactText.of(agreement)));
    texts.sort(null);
    return texts.isEmpty() ? RecordedPage.NONE : String.join(BETWEEN_FACTS, texts);
  }

  /// The same one by one, in the order in which it does.
  static List<Fact> of(Article article) {
    List<Fact> facts = new ArrayList<>();
    if (article.eventDate() != null) {
      facts.add(parse("eventDate", FactText.of(article.eventDate())));
    }
    for (int i = 0; i < article.figures().size(); i++) {
      facts.add(parse("figures[" + i + "]", FactText.of(article.figures().get(i))));
    }
    for (int i = 0; i < article.pairings().size(); i++) {
      facts.add(parse("pairings[" + i + "]", FactText.of(article.pairings().get(i))));
    }
    return facts;
  }

  /// What [#text] wrote.
  static List<Fact> parse(String text) {
    return text.equals(RecordedPage.NONE)
        ? List.of()
        : Arrays.stream(text.split(Pattern.quote(BETWEEN_FACTS)))
            .map(fact -> parse("", fact))
            .toList();
  }

  private static Fact parse(String path, String text) {
    int colon = text.indexOf(BEFORE_PARTS);
    return colon < 0
        ? new Fact(path, text, List.of())
        : new Fact(
            path,
            text.substring(0, colon),
            List.of(text.substring(colon + BEFORE_PARTS.length()).split(BETWEEN_PARTS)));
  }

  /// Whether another says the same of the same.
  boolean says(Fact other) {
    return about.equals(other.about) && parts.equals(other.parts);
  }

  /// What it says and another does not.
  String beside(@Nullable Fact other) {
    return parts.stream()
        .filter(part -> other == null || !other.parts.contains(part))
        .collect(Collectors.joining(BETWEEN_PARTS));
  }
}
