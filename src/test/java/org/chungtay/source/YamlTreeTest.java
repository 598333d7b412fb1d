package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.TreeMap;
import org.chungtay.model.Article;
import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where values stand. Columns count UTF-16 units of the NFC line.
class YamlTreeTest {

  private static final String FRONT =
      """
      title: "Bài \uD83C\uDF93 thử" # ghi chú
      date: 2023-03-25
      kind: news
      summary: >-
        Đống Đa:
        ký kết
      districts: [ứng, "\uD83C\uDF93", đống-đa, 'x']
      people:
        - name: Lê Hồng Vũ
          part: [spoke, attended]
        - {name: "\uD83C\uDF93\uD83C\uDF93", role: Đại diện, of: Sở}
      pairings:
      - between:
        - a
        - b
        schools: [[c, d], [ế, g]]
        counts:
          of: pairs
          total: 9
      """;

  private static final String PLACES =
      """
      =1:1
      date=3:7
      districts=8:12
      districts[0]=8:13
      districts[1]=8:18
      districts[2]=8:24
      districts[3]=8:33
      kind=4:7
      pairings=14:1
      pairings[0]=14:3
      pairings[0].between=15:3
      pairings[0].between[0]=15:5
      pairings[0].between[1]=16:5
      pairings[0].counts=19:5
      pairings[0].counts.of=19:9
      pairings[0].counts.total=20:12
      pairings[0].schools=17:12
      pairings[0].schools[0]=17:13
      pairings[0].schools[0][0]=17:14
      pairings[0].schools[0][1]=17:17
      pairings[0].schools[1]=17:21
      pairings[0].schools[1][0]=17:22
      pairings[0].schools[1][1]=17:25
      people=10:3
      people[0]=10:5
      people[0].name=10:11
      people[0].part=11:11
      people[0].part[0]=11:12
      people[0].part[1]=11:19
      people[1]=12:5
      people[1].name=12:12
      people[1].of=12:40
      people[1].role=12:26
      summary=5:10
      title=2:8
      """;

  private static String places(String text) {
    StringBuilder out = new StringBuilder();
    var read = Reads.file(Reads.ARTICLE, text);
    assertThat(read.problems()).isEmpty();
    new TreeMap<>(read.entries().getFirst().positions().byPath())
        .forEach((path, at) -> out.append(path + "=" + at.line() + ":" + at.column() + "\n"));
    return out.toString();
  }

  @Test
  void every_value_has_its_place() {
    assertThat(places("---\n" + FRONT + "---\n")).isEqualTo(PLACES);
  }

  @Test
  void the_form_of_the_file_does_not_matter() {
    String file = "---\n" + FRONT + "---\n";
    assertThat(places("\uFEFF" + file)).as("BOM").isEqualTo(PLACES);
    assertThat(places(file.replace("\n", "\r\n"))).as("CRLF").isEqualTo(PLACES);
    assertThat(places(file.replace("\n", "\r"))).as("CR").isEqualTo(PLACES);
    assertThat(
            places(
                "\uFEFF" + Normalizer.normalize(file, Normalizer.Form.NFD).replace("\n", "\r\n")))
        .as("all at once")
        .isEqualTo(PLACES);
  }

  @Test
  void characters_that_count_oddly_move_no_column() {
    for (String odd :
        new String[] {"\uFEFF", "\u200B", "\u0085", "\u2028", "\u00AD", "\uD83C\uDF93"}) {
      String front = Reads.KEYS + "districts: [a" + odd + "b, c, d]\n";
      assertThat(Reads.article(front).entries().getFirst().at("districts[2]").column())
          .as("after U+%04X", (int) odd.charAt(0))
          .isEqualTo(20 + odd.length());
    }
  }

  @Test
  void a_pair_of_surrogates_may_stand_anywhere() {
    for (int n = 0; n < 2_200; n++) {
      String title = "\uD83C\uDF93".repeat(3);
      String front = "# " + "x".repeat(n) + "\ntitle: " + title + "\n" + Reads.REST;
      assertThat(Reads.entry(front).title()).as("after %d characters", n).isEqualTo(title);
    }
  }

  @Test
  void a_second_key_of_one_name_is_told_wherever_it_stands() {
    assertThat(
            Reads.told(
                Reads.KEYS
                    + """
                    title: B
                    "kind": news
                    people:
                      - name: A
                        role: B
                        name: C
                      - {name: A, name: B}
                    extra: {a: 1, a: 2}
                    """))
        .containsExactly(
            "key-duplicate 6:1",
            "key-duplicate 7:1",
            "key-duplicate 11:5",
            "key-duplicate 12:15",
            "key-duplicate 13:15");
  }

  @Test
  void the_first_of_two_values_stays() {
    var read = Reads.article("title: A\ntitle: B\n" + Reads.REST);
    assertThat(((Article) read.entries().getFirst().entry()).title()).isEqualTo("A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topics: &a [x]\nschools: [y]\n",
        "topics: [&a x]\n",
        "topics: [*a]\n",
        "topics: *a\n",
        "people: [&p {name: A}]\n",
        "extra: &a {b: c}\n",
        "&a topics: [x]\n",
        "extra: {&a b: c}\n",
      })
  void an_anchor_or_alias_is_told_once(String yaml) {
    List<String> told = Reads.told(Reads.KEYS + yaml);
    assertThat(told).as(yaml).hasSize(1);
    int column = Math.max(yaml.indexOf('&'), yaml.indexOf('*')) + 1;
    assertThat(told).as(yaml).containsExactly("yaml-alias 6:" + column);
  }

  @Test
  void an_alias_is_no_cause_of_other_problems() {
    assertThat(Reads.told(Reads.KEYS + "draft: *a\nupdated: *b\npeople:\n  - *c\nfigures: *d\n"))
        .containsExactly("yaml-alias 6:8", "yaml-alias 7:10", "yaml-alias 9:5", "yaml-alias 10:10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: !!str A", "title: ! A", "title: ! \"12\"", "title: !a 'b'"})
  void a_tag_is_told_once(String title) {
    assertThat(Reads.told(title + "\n" + Reads.REST)).as(title).containsExactly("yaml-tag 2:8");
  }

  @Test
  void a_second_document_is_told_and_read_all_the_same() {
    var read =
        Reads.file(
            "content/topics.yml",
            "# ghi chú\n---\n- id: a\n  label: A\n---\n- id: b\n  label: B\n...\n- id: c\n  label: C\n...\n");
    assertThat(Told.places(read.problems()))
        .containsExactly("yaml-second-document 5:1", "yaml-second-document 8:1");
    assertThat(read.entries()).extracting(e -> e.id()).containsExactly("a", "b", "c");
    assertThat(Told.inVietnamese(read.problems().getLast())).contains("Dòng ... này");
  }

  @Test
  void one_document_with_its_marks_is_taken() {
    var read = Reads.file("content/topics.yml", "---\n- id: a\n  label: A\n...\n\n# hết\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.entries()).hasSize(1);
  }
}
