package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.chungtay.model.text.Fold;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Readers who know the ward or commune that they live in today find the archive's unit, however
/// they type.
@Tag("browser")
class PlacesTest {

  private static SearchIndex index;
  private static Client client;
  private static List<String> names;

  @BeforeAll
  static void open() {
    index = Corpora.real();
    client = Client.of(index);
    names =
        index.corpus().pages().stream()
            .filter(page -> page.type() == PageType.PLACE)
            .map(Searchable::title)
            .toList();
  }

  @AfterAll
  static void close() {
    client.close();
    index.close();
  }

  @Test
  void every_place_is_found_first_by_its_name_with_marks_and_without() {
    assertThat(names).hasSize(126);
    assertThat(notFirst(UnaryOperator.identity())).isEmpty();
    assertThat(notFirst(Fold::fold)).isEmpty();
    assertThat(notFirst(name -> Fold.fold(name).toUpperCase(Locale.ROOT))).isEmpty();
  }

  @Test
  void every_place_is_found_first_by_its_name_with_one_slip() {
    assertThat(notFirst(name -> slipped(Fold.fold(name)))).isEmpty();
  }

  /// Those that are not the first hit of the client.
  private static List<String> notFirst(UnaryOperator<String> typed) {
    List<String> queries = names.stream().map(typed).toList();
    List<String> found =
        client.run(
            """
            async ({ search }, queries) => {
              const first = [];
              for (const text of queries) first.push((await search.search({ text, correct: true })).hits[0]?.title ?? '');
              return first;
            }""",
            queries);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!found.get(i).equals(names.get(i))) {
        missed.add(queries.get(i) + ": " + found.get(i));
      }
    }
    return missed;
  }

  /// The name with the last letter of its last longest word doubled.
  private static String slipped(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
    String longest =
        words.stream().reduce((a, b) -> b.length() >= a.length() ? b : a).orElseThrow();
    words.set(words.lastIndexOf(longest), longest + longest.charAt(longest.length() - 1));
    return String.join(" ", words);
  }
}
