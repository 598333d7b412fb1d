package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.chungtay.model.Article;
import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// After a syntax error the rest is read: nothing is hidden by it, and nothing follows from it.
class RecoveryTest {

  @Test
  void several_broken_entries_of_one_front_matter_are_all_told() {
    assertThat(
            Reads.told(
                """
                title: Đống Đa: ký kết
                date: 2023-03-25
                kind:news
                summary: "Tóm tắt
                authors: ["A", "B"]
                districts:
                  - dong-da
                  -soc-son
                topics: [a, b
                draft: có
                people:
                  - name: @Vũ
                  - role: B
                updated: 25/03/2023
                lạ: x
                """))
        .containsExactly(
            "yaml-colon 2:8",
            "yaml-colon-space 4:5",
            "yaml-quote 5:10",
            "yaml-dash-space 9:3",
            "yaml-bracket 10:9",
            "value-boolean 11:8",
            "yaml-indicator 13:11",
            "value-date 15:10",
            "key-unknown 16:1");
  }

  @Test
  void what_was_not_broken_is_read() {
    var read =
        Reads.article(
            "title: A: B\ndate: 2023-03-25\nkind: ceremony\nsummary: \"C\ndistricts: [d]\n");
    Article article = (Article) read.entries().getFirst().entry();
    assertThat(article.date().iso()).isEqualTo("2023-03-25");
    assertThat(article.districts()).containsExactly("d");
    assertThat(Told.places(read.problems())).containsExactly("yaml-colon 2:8", "yaml-quote 5:10");
  }

  @Test
  void a_key_that_is_missing_besides_is_told() {
    assertThat(Reads.told("title: A: B\ndate: 2023-03-25\n"))
        .containsExactly("key-missing 1:1", "key-missing 1:1", "yaml-colon 2:8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  title: A\n",
        "\ttitle: A\n",
        "!title: A\n",
        "title: A\n!authors: [B]\n",
        "@title: A\n",
        "%title: A\n",
        "Ghi chú của tôi\ntitle: A\n",
        "Ghi chú của tôi\n\ntitle: A\n",
        "title: A\nký kết\n",
        "title: A\nký kết\nvới Sóc Sơn\n",
        "title: A\n  topics: [x]\n",
        "title: \"A\n",
        "title: 'A\n",
        "title: \"A\nupdated: \"2023-03-25\"\n",
        "title: \"A\nauthors: [\"B\"]\n",
        "title: A\npeople:\n  - name: \"Lê\n    role: \"x\"\n",
        "title: A\npeople:\n  - name:Lê\n    role: x\n",
        "title: A\npeople: [{name: A, role: B}, {name: C role: D}]\n",
        "title: A\nextra: {a: b\n",
        "title: A\n? [x]\n: y\n",
        "title: A\n%YAML 1.2\n",
        "title: A\n}\n",
        "title: A\n\u00A0\u00A0\n",
      })
  void one_mistake_is_told_once(String front) {
    assertThat(Reads.told(front + Reads.REST)).as(front).hasSize(1);
  }

  @Test
  void keys_are_indented_all_alike() {
    String indented = ("title: A: B\n" + Reads.REST).indent(2);
    assertThat(Reads.told(indented)).containsExactly("yaml-colon 2:10");
    assertThat(Reads.told(Reads.KEYS.indent(4))).isEmpty();
  }

  @Test
  void after_many_errors_the_file_is_given_up_and_no_key_is_missing() {
    String broken = "x: a: b\n".repeat(30);
    assertThat(Reads.told(broken + Reads.KEYS))
        .hasSize(20)
        .allMatch(told -> told.startsWith("yaml-colon"));
  }

  @Test
  void several_broken_entries_of_one_list_are_all_told() {
    var read =
        Reads.file(
            "content/topics.yml",
            """
            - id: a
              label: A
            - id:b
              label: B
            - id: c
              label: C: d
            -id: e
              label: E
            -
              id: f
              label: F
            - id: g
              lable: G
            - id: "h
              label: "H"
            - chữ
            - id: i
              label: I
            """);
    assertThat(Told.places(read.problems()))
        .containsExactly(
            "yaml-colon-space 3:5",
            "yaml-colon 6:10",
            "yaml-dash-space 7:1",
            "key-unknown 13:3",
            "yaml-quote 14:7",
            "yaml-not-a-map 16:3");
    assertThat(read.entries()).extracting(e -> e.id()).containsExactly("a", "f", "g", "i");
    assertThat(read.complete()).isFalse();
  }

  @Test
  void an_indented_list_recovers_too() {
    var read =
        Reads.file(
            "content/topics.yml",
            "  - id: a\n    label: A: B\n  - id: b\n    label: B\n  - id: c\n    label: C: D\n");
    assertThat(Told.places(read.problems())).containsExactly("yaml-colon 2:12", "yaml-colon 6:12");
    assertThat(read.entries()).extracting(e -> e.id()).containsExactly("b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: a\nlabel: A\n",
        "- id: a\n  label: A\n- chữ\n",
        "- label: A\n",
        "- ID: a\n  label: A\n",
        "- id: \"\"\n  label: A\n",
        "- id: a: b\n  label: A\n",
        "-\n",
        "chữ\n",
      })
  void a_list_from_which_an_entry_was_lost_is_incomplete(String yaml) {
    var read = Reads.file("content/topics.yml", yaml);
    assertThat(read.complete()).as(yaml).isFalse();
    assertThat(read.problems()).as(yaml).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# ghi chú\n", "---\n", "[]\n"})
  void an_empty_list_is_complete(String yaml) {
    var read = Reads.file("content/topics.yml", yaml);
    assertThat(read.complete()).as(yaml).isTrue();
    assertThat(read.problems()).as(yaml).isEmpty();
  }

  @Test
  void front_matter_that_is_no_map_is_told_once() {
    assertThat(Reads.told("- a\n- b\n")).containsExactly("yaml-not-a-map 2:1");
    assertThat(Reads.told("chỉ là chữ\n")).containsExactly("yaml-not-a-map 2:1");
    assertThat(Reads.told("[title, A]\n")).containsExactly("yaml-not-a-map 2:1");
  }
}
