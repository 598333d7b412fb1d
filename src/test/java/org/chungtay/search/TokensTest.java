package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.chungtay.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  private static final List<Vectors.Vector> VECTORS = Vectors.read().all();

  @Test
  void every_vector_is_cut_as_it_says() {
    assertThat(VECTORS).hasSizeGreaterThanOrEqualTo(300);
    for (Vectors.Vector vector : VECTORS) {
      List<Token> tokens = Tokens.of(vector.text());
      assertThat(tokens).as(vector.line()).extracting(Token::text).isEqualTo(vector.exact());
      assertThat(tokens).as(vector.line()).extracting(Token::folded).isEqualTo(vector.folded());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "quận Đống Đa, Đống, 5, 9",
    "Phòng GD&ĐT quận, gdđt, 6, 11",
    "gần 3.500 trường, 3500, 4, 9",
    "Ứng Hòa, hoà, 4, 7"
  })
  void a_token_stands_where_its_word_stands(String text, String word, int start, int end) {
    String token = Tokens.of(word).getFirst().text();
    assertThat(Tokens.of(text)).contains(new Token(token, start, end));
  }

  @Test
  void tokens_of_a_decomposed_text_stand_in_its_composed_form() {
    String composed = "Quận Đống Đa";
    assertThat(Tokens.of(Normalizer.normalize(composed, Normalizer.Form.NFD)))
        .isEqualTo(Tokens.of(composed));
  }

  /// What is cut once stays whole: the client cuts what the index holds.
  @Test
  void tokens_are_tokens_of_themselves() {
    Rounds.seeds(500, 20_000)
        .forEach(
            seed -> {
              String text = RandomText.of(seed);
              for (Token token : Tokens.of(text)) {
                assertThat(token.text()).as("seed %d", seed).isNotEmpty();
                assertThat(token.start()).as("seed %d", seed).isLessThan(token.end());
              }
              String joined =
                  Tokens.of(text).stream().map(Token::text).collect(Collectors.joining(" .... "));
              assertThat(Tokens.of(joined).stream().map(Token::text).collect(Collectors.toList()))
                  .as("seed %d: %s", seed, joined)
                  .hasSameSizeAs(Tokens.of(text));
            });
  }
}
