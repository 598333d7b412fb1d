package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the client offers beside its hits.
@Tag("browser")
class SuggestionTest {

  private static Client client;

  @BeforeAll
  static void open() {
    try (SearchIndex index = Corpora.real()) {
      client = Client.of(index);
    }
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @ParameterizedTest
  @CsvSource({
    "ddoongs dda, Đống Đa",
    "ddoosng dda, Đống Đa",
    "d9o6ng1 d9a, Đống Đa",
    "dd9oongs, ",
    "đồng đa, Đống Đa",
    "sóc sơm, Sóc Sơn",
    "hoafng mai, Hoàng Mai",
    "ứng hoaf, Ứng Hòa",
    "quajan, Quận",
    "đống đa, ",
    "dong da, ",
    "Ứng Hoà, ",
    "gd&đt, ",
    "4340, ",
    "4341, ",
    "hello world, ",
    "sóc sơm -hà, 'Sóc Sơn -\"hà\"'",
    "\"ba vì\" sóc sơm, 'Sóc Sơn \"ba vì\"'",
    "constructor, ",
    "'', "
  })
  void what_may_have_been_meant_is_offered(String query, String suggestion) {
    String script =
        "async ({ search }, text) => [(await (await search.search({ text })).suggestion())?.text ?? '']";
    assertThat(client.run(script, query))
        .as(query)
        .containsExactly(suggestion == null ? "" : suggestion);
  }

  /// What is unknown is searched for as it may have been meant; words that are there stay.
  @ParameterizedTest
  @CsvSource({
    "sóc sơm, Sóc Sơn, false",
    "soc sonn, Sóc Sơn, false",
    "huyen soc sonn, Huyện Sóc Sơn, false",
    "ddoongs dda, Đống Đa, true",
    "ứng hoaf, Ứng Hòa, true",
    "đồng đa, , ",
    "soc son, , ",
    "gd&đt, , ",
    "q. đống đa, , ",
    "sóc khongcogi, , ",
    "khongcogi, , "
  })
  void what_may_have_been_meant_is_searched_for(String query, String meant, String telex) {
    String script =
        """
        async ({ search }, text) => {
          const state = ({ corrected, total, hits }) =>
            [corrected?.text ?? '', String(corrected?.telex ?? ''), total + ' ' + hits.map((hit) => hit.address).join(' ')];
          const found = state(await search.search({ text, correct: true }));
          const itself = state(await search.search({ text: found[0] || text }));
          return [...found, itself[2]];
        }""";
    List<String> found = client.run(script, query);
    assertThat(found.subList(0, 2))
        .as(query)
        .containsExactly(meant == null ? "" : meant, telex == null ? "" : telex);
    assertThat(found.get(2)).as(query).isEqualTo(found.get(3));
  }

  /// While the last word is typed it may go on.
  @ParameterizedTest
  @CsvSource({"sóc sơ, ", "soc so, ", "sóc sơm, Sóc Sơn", "sócs sơ, sóc sơ", "thcs soc so, "})
  void half_a_word_is_no_slip(String query, String meant) {
    String script =
        "async ({ search }, text) => [(await search.search({ text, typing: true, correct: true })).corrected?.text ?? '']";
    assertThat(client.run(script, query)).as(query).containsExactly(meant == null ? "" : meant);
  }

  @ParameterizedTest
  @CsvSource({
    "ddoongs, đống",
    "ddoosng, đống",
    "dda, đa",
    "truwowngf, trường",
    "truongwf, trường",
    "nguyeenx, nguyễn",
    "quaanj, quận",
    "gias, giá",
    "hoaf, hòa",
    "thuyr, thủy",
    "tuyeern, tuyển",
    "huyeenj, huyện",
    "dduwowngf, đường",
    "aan, ân",
    "uwowcs, ước",
    "khoer, khỏe",
    "oanhs, oánh",
    "d9o6ng1, đống",
    "d9a, đa",
    "tru7o7ng2, trường",
    "nguye6n4, nguyễn",
    "qua6n5, quận",
    "da, ",
    "nam, ",
    "stem, ",
    "dsfs, ",
    "2023, ",
    "web, "
  })
  void typing_without_the_keyboard_is_read(String typed, String meant) {
    String script = "async ({ retyped }, word) => [retyped(word) ?? '']";
    assertThat(client.run(script, typed)).as(typed).containsExactly(meant == null ? "" : meant);
  }

  @ParameterizedTest
  @CsvSource({
    "dong, Huyện Đông Anh",
    "quan dong, Quận Đống Đa",
    "giang b, Trường Tiểu học Giang Biên",
    "hoang mai – ung, Hoàng Mai – Ứng Hòa"
  })
  void names_are_suggested_while_typing(String typed, String name) {
    String script =
        "async ({ search }, text) => (await search.suggest(text)).map(({ title }) => title)";
    assertThat(client.run(script, typed)).as(typed).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "dong da, 'Ngành giáo dục Đống Đa và Đồng Đá đã ký', [Đống Đa]|[Đồng Đá]",
    "đống đa, 'Ngành giáo dục Đống Đa và Đồng Đá đã ký', [Đống Đa]",
    "da, 'Họ đã ký', [đã]",
    "hoà bình, 'Trường Hòa Bình', [Hòa Bình]",
    "thcs, 'Trường trung học cơ sở', ",
    "GDDT, 'Phòng GD&ĐT quận', [GD&ĐT]",
    "3500, 'Hơn 3.500 trường', [3.500]",
    "stem, 'Không có gì', "
  })
  void a_snippet_marks_words_as_they_stand(String query, String text, String marked) {
    String script =
        """
        async ({ snippet, tokens }, [query, text]) => [snippet(text, [tokens(query).map((t) => t.text)]).parts
          .filter((part) => part.match).map((part) => '[' + part.text + ']').join('|')]""";
    assertThat(client.run(script, List.of(query, text)))
        .as(query)
        .containsExactly(marked == null ? "" : marked);
  }

  @Test
  void a_snippet_is_a_passage_of_the_text() {
    String text = "chữ ".repeat(200) + "biên bản ghi nhớ. " + "lời ".repeat(200);
    String script =
        """
        async ({ snippet }, text) => {
          const { parts, begins, ends } = snippet(text, [['ghi', 'nhớ']]);
          return [parts.map((part) => part.text).join(''), String(begins), String(ends)];
        }""";
    List<String> found = client.run(script, text);
    assertThat(text).contains(found.getFirst());
    assertThat(found.getFirst()).contains("ghi nhớ").hasSizeLessThan(250);
    assertThat(found.subList(1, 3)).containsExactly("false", "false");
  }

  @ParameterizedTest
  @CsvSource({
    "dong da, /quan-huyen/dong-da/, title folded",
    "đống đa, /quan-huyen/dong-da/, title",
    "đống đa, /tin/dong-da-soc-son-ky-bien-ban-ghi-nho/, title text",
    "q. đống đa, /quan-huyen/dong-da/, title abbreviation"
  })
  void a_hit_says_why_it_matched(String query, String address, String reasons) {
    String script =
        """
        async ({ search }, [text, address]) => (await search.search({ text })).hits
          .filter((hit) => hit.address === address && hit.type !== 'place').map((hit) => hit.reasons.join(' '))""";
    List<String> said = client.run(script, List.of(query, address));
    assertThat(said).as(query).hasSize(1);
    assertThat(said.getFirst().split(" ", -1)).as(query).contains(reasons.split(" ", -1));
  }

  @Test
  void facets_count_what_other_filters_leave() {
    String script =
        """
        async ({ search }, unit) => {
          const results = await search.search({ text: 'trường', filters: { unit: [unit], type: ['article'] } });
          const { total } = results;
          const facets = await results.facets();
          const count = (facet, id) => facets[facet].find((value) => value.id === id)?.count ?? 0;
          return [String(total), String(count('unit', unit)), String(facets.unit.length > 1),
            facets.unit.find((value) => value.id === unit).label];
        }""";
    List<String> counts = client.run(script, "hoang-mai");
    assertThat(counts.get(0)).isEqualTo(counts.get(1));
    assertThat(counts.subList(2, 4)).containsExactly("true", "quận Hoàng Mai");
  }
}
