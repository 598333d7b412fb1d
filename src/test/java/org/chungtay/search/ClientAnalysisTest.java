package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.Rounds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class ClientAnalysisTest {

  private static final String CUT =
      """
      async ({ tokens, fold, isMarked }, texts) =>
        texts.map((text) => tokens(text)
          .map(({ text, start, end }) => [text, start, end, fold(text), isMarked(text)].join('|')).join(' '))""";

  private static Client client;

  @BeforeAll
  static void open() {
    try (SearchIndex index = SearchIndex.of(Corpus.of(List.of(), Map.of()))) {
      client = Client.of(index);
    }
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @Test
  void the_client_cuts_every_vector_as_it_says() {
    List<Vectors.Vector> vectors = Vectors.read().all();
    String script =
        """
        async ({ tokens, fold }, texts) => texts.map((text) =>
          tokens(text).map((t) => t.text).join(' ') + ' = ' + tokens(text).map((t) => fold(t.text)).join(' '))""";
    List<String> cut = client.run(script, vectors.stream().map(Vectors.Vector::text).toList());
    for (int i = 0; i < cut.size(); i++) {
      Vectors.Vector vector = vectors.get(i);
      assertThat(cut.get(i))
          .as(vector.line())
          .isEqualTo(String.join(" ", vector.exact()) + " = " + String.join(" ", vector.folded()));
    }
  }

  @Test
  void the_client_cuts_any_text_as_java_does() {
    List<String> texts = Rounds.seeds(1_000, 50_000).mapToObj(RandomText::of).toList();
    List<String> cut = client.run(CUT, texts);
    for (int i = 0; i < texts.size(); i++) {
      String java =
          Tokens.of(texts.get(i)).stream()
              .map(
                  t ->
                      String.join(
                          "|",
                          t.text(),
                          String.valueOf(t.start()),
                          String.valueOf(t.end()),
                          t.folded(),
                          String.valueOf(Syllable.isMarked(t.text()))))
              .collect(Collectors.joining(" "));
      assertThat(cut.get(i)).as("seed %d: %s", i + 1, texts.get(i)).isEqualTo(java);
    }
  }

  /// Every letter of the class, alone and after a Vietnamese one.
  @Test
  void the_client_cuts_every_character_as_java_does() {
    List<String> texts = new java.util.ArrayList<>();
    for (int c = 1; c < 0xD800; c++) {
      texts.add("ho" + (char) c + "à");
    }
    List<String> cut =
        client.run(
            "async ({ tokens, fold }, texts) => texts.map((text) => tokens(text).map((t) => t.text + '|' + fold(t.text)).join(' '))",
            texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(cut.get(i))
          .as("U+%04X", i + 1)
          .isEqualTo(
              Tokens.of(texts.get(i)).stream()
                  .map(t -> t.text() + "|" + t.folded())
                  .collect(Collectors.joining(" ")));
    }
  }
}
