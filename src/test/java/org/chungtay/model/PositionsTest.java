package org.chungtay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PositionsTest {

  private static final Positions POSITIONS =
      new Positions(
          Map.of(
              "", new Position(1, 1),
              "pairings[0].between[1]", new Position(12, 3),
              "khoá lạ 3 4 5", new Position(2, 700),
              "nhiều\ndòng\0", new Position(40_000, 1)));

  @Test
  void a_text_of_them_says_the_same_whatever_a_key_is_called() {
    Positions parsed = Positions.parse(POSITIONS.toString());
    assertThat(parsed.byPath()).isEqualTo(POSITIONS.byPath());
    assertThat(parsed).isEqualTo(POSITIONS).hasSameHashCodeAs(POSITIONS);
    assertThat(Positions.parse("").byPath()).isEmpty();
  }

  @Test
  void a_value_that_is_not_there_stands_where_the_nearest_around_it_does() {
    assertThat(POSITIONS.at("pairings[0].between[1].x")).isEqualTo(new Position(12, 3));
    assertThat(POSITIONS.at("pairings[0].date")).isEqualTo(Position.START);
  }
}
