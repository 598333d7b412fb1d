package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Part;
import org.chungtay.model.Article.Shown;
import org.chungtay.model.EventDate;
import org.chungtay.model.Kind;
import org.chungtay.model.Level;
import org.chungtay.model.School;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Maps bound to records: every kind of wrong value, and what stands in for it.
class BinderTest {

  @Test
  void every_kind_of_value_is_bound() {
    Article article =
        Reads.entry(
            Reads.KEYS
                + """
                eventDate: unknown
                authors: [A, "B: C"]
                draft: true
                updated: 2023-03-25T13:44:00+07:00
                cover: {src: a.jpg, alt: "", people: children, consent: true}
                people:
                  - {name: A, part: spoke}
                  - {name: B, part: [spoke, signed]}
                figures:
                  - {metric: m, value: 1.5, scope: city, asOf: 2023-03}
                pairings:
                  - between: [a, b]
                    period: {from: 2023, to: 2025-12}
                    counts: {of: schoolsEach, total: 09}
                    schools: [[c, d]]
                extra: {a: 1, b: [true, x], c: {d: 1.50, e: ~}}
                """);
    assertThat(article.kind()).isEqualTo(Kind.NEWS);
    assertThat(article.eventDate()).isEqualTo(new EventDate.Unknown());
    assertThat(article.authors()).containsExactly("A", "B: C");
    assertThat(article.draft()).isTrue();
    assertThat(article.highlight()).isFalse();
    assertThat(article.cover().people()).isEqualTo(Shown.CHILDREN);
    assertThat(article.people().get(0).part()).containsExactly(Part.SPOKE);
    assertThat(article.people().get(1).part()).containsExactly(Part.SPOKE, Part.SIGNED);
    assertThat(article.figures().getFirst().value()).isEqualTo("1.5");
    assertThat(article.pairings().getFirst().counts().total()).isEqualTo(9);
    assertThat(article.pairings().getFirst().schools()).containsExactly(List.of("c", "d"));
    assertThat(article.extra())
        .isEqualTo(
            Map.of(
                "a", BigDecimal.ONE,
                "b", List.of(true, "x"),
                "c", Map.of("d", new BigDecimal("1.50"), "e", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      textBlock =
          """
          authors: A                            ¦ value-not-list 6:10   ¦ Viết: authors: [A]
          authors: {a: b}                       ¦ value-not-list 6:10   ¦ ngoặc vuông
          authors: [A, [B]]                     ¦ value-not-single 6:14 ¦ một giá trị
          authors: [A, {b: c}]                  ¦ value-not-single 6:14 ¦ một giá trị
          authors: [A, 12]                      ¦ value-not-text 6:14   ¦ Đặt trong ngoặc kép thẳng: "12"
          authors: [A, true]                    ¦ value-not-text 6:14   ¦ "true"
          authors: [A, ~]                       ¦ value-empty 6:14      ¦ chưa có giá trị
          authors: [A, ""]                      ¦ value-empty 6:14      ¦ chưa có giá trị
          people: Lê Hồng Vũ                    ¦ value-not-list 6:9    ¦   - name: Lê Hồng Vũ
          people: [Lê Hồng Vũ]                  ¦ value-not-map 6:10    ¦ name, role, of, part, honorific
          people: [[A]]                         ¦ value-not-map 6:10    ¦ name, role, of, part, honorific
          people: [{role: A}]                   ¦ key-missing 6:10      ¦ Thêm mục “name: …”
          people: [{name: A, rola: B}]          ¦ key-unknown 6:20      ¦ Có phải là “role”?
          people: [{name: A, part: spokke}]     ¦ value-choice 6:26     ¦ Có phải là “spoke”? Các giá trị dùng được: spoke, attended, reported, signed
          people: [{name: A, part: [spoke, x]}] ¦ value-choice 6:34     ¦ Các giá trị dùng được: spoke, attended
          people: [{name: A, part: {b: c}}]     ¦ value-not-list 6:26   ¦ phải là danh sách
          draft: "true"                         ¦ value-boolean 6:8     ¦ không có ngoặc kép
          draft: [true]                         ¦ value-not-single 6:8  ¦ một giá trị
          draft: True                           ¦ value-boolean 6:8     ¦ Viết “draft: true”
          updated: [2023]                       ¦ value-not-single 6:10 ¦ một giá trị
          updated: ""                           ¦ value-empty 6:10      ¦ chưa có giá trị
          cover: a.jpg                          ¦ value-not-map 6:8     ¦ src, alt
          cover: {src: a.jpg}                   ¦ key-missing 6:8       ¦ Thêm mục “alt: …”
          cover: {src: ~, alt: a}               ¦ value-empty 6:9       ¦ Mục “src” chưa có giá trị
          sources: [{url: "www.a.example"}]     ¦ value-url 6:17        ¦ bắt đầu bằng https://
          sources: [{url: "ftp://a.example/"}]  ¦ value-url 6:17        ¦ bắt đầu bằng https://
          sources: [{url: "javascript:a"}]      ¦ value-url 6:17        ¦ bắt đầu bằng https://
          pairings: [{between: [a]}]            ¦ value-count 6:22      ¦ có 1 giá trị, cần 2
          pairings: [{between: [a, b, c]}]      ¦ value-count 6:22      ¦ có 3 giá trị, cần 2
          pairings: [{between: a}]              ¦ value-not-list 6:22   ¦ between: [a]
          pairings: [{}]                        ¦ key-missing 6:12      ¦ “between”
          figures: [{metric: m, scope: s}]      ¦ key-missing 6:11      ¦ “value”
          removed: {date: 2023-03-25}           ¦ key-missing 6:10      ¦ “reason”
          extra: a                              ¦ value-not-map 6:8     ¦ nhiều mục con
          """)
  void a_wrong_value_is_told_at_its_place(String line, String place, String fix) {
    var problems = Reads.problems(Reads.KEYS + line + "\n");
    assertThat(Told.places(problems)).as(line).containsExactly(place);
    assertThat(Told.inVietnamese(problems.getFirst())).as(line).contains(fix);
    problems.forEach(Told::canBeShown);
  }

  @Test
  void a_period_of_years_says_how_to_write_it() {
    for (String dash : new String[] {"-", "–", " – "}) {
      var problems =
          Reads.problems(
              Reads.KEYS + "pairings:\n  - between: [a, b]\n    period: 2023" + dash + "2025\n");
      assertThat(Told.inVietnamese(problems.getFirst()))
          .as(dash)
          .contains("Viết: period: { from: 2023, to: 2025 }");
    }
  }

  @Test
  void limits_count_nfc_characters() {
    assertThat(Reads.told("title: " + "ộ".repeat(200) + "\n" + Reads.REST)).isEmpty();
    assertThat(Reads.told("title: " + "o\u0323\u0302".repeat(200) + "\n" + Reads.REST)).isEmpty();
    assertThat(Reads.told("title: " + "ộ".repeat(201) + "\n" + Reads.REST))
        .containsExactly("value-length 2:8");
  }

  @Test
  void all_missing_keys_are_told() {
    assertThat(Reads.told("draft: true\n"))
        .containsExactly(
            "key-missing 1:1", "key-missing 1:1", "key-missing 1:1", "key-missing 1:1");
  }

  @Test
  void a_wrong_value_hides_no_other_mistake() {
    assertThat(
            Reads.told(
                """
                title: [A]
                date: hôm qua
                kind: x
                summary: 12
                authors: A
                people:
                  - name: {a: b}
                    part: x
                    lạ: y
                  - B
                  - name: C
                    part: y
                figures:
                  - metric: 1
                    value: x
                    asOf: z
                """))
        .containsExactly(
            "value-not-single 2:8",
            "value-date 3:7",
            "value-choice 4:7",
            "value-not-text 5:10",
            "value-not-list 6:10",
            "value-not-single 8:11",
            "value-choice 9:11",
            "key-unknown 10:5",
            "value-not-map 11:5",
            "value-choice 13:11",
            "key-missing 15:5",
            "value-not-text 15:13",
            "value-number 16:12",
            "value-date 17:11");
  }

  @Test
  void an_optional_key_may_stand_empty() {
    assertThat(Reads.told(Reads.KEYS + "authors:\nupdated: ~\ncover: null\ndraft:\nextra:\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"006", "268a", "1_000", "0x1F", "12-5", "yes", "1.2.3", "2023-03-25"})
  void a_text_may_look_like_something_else(String text) {
    assertThat(Reads.entry("title: " + text.strip() + "\n" + Reads.REST).title())
        .isEqualTo(text.strip());
  }

  @Test
  void a_school_has_one_level_or_many() {
    var read =
        Reads.file(
            "content/schools/a.yml",
            """
            - {id: a, name: A, level: primary}
            - {id: b, name: B, level: [primary, lowerSecondary]}
            - {id: c, name: C, level: []}
            - {id: d, name: D}
            - {id: e, name: E, level: Primary}
            """);
    assertThat(Told.places(read.problems()))
        .containsExactly("value-count 3:27", "key-missing 4:3", "value-choice 5:27");
    assertThat(((School) read.entries().get(1).entry()).level())
        .containsExactly(Level.PRIMARY, Level.LOWER_SECONDARY);
  }

  @ParameterizedTest
  @CsvSource({"Đống Đa, dong-da", "dong_da, dong-da", "DONG-DA, dong-da", "dong--da, dong-da"})
  void a_bad_id_is_told_with_the_right_one(String id, String right) {
    var read = Reads.file("content/topics.yml", "- id: " + id + "\n  label: A\n");
    assertThat(Told.places(read.problems())).as(id).containsExactly("value-id 1:7");
    assertThat(Told.inVietnamese(read.problems().getFirst())).contains("Viết “" + right + "”");
    assertThat(read.entries().getFirst().id()).isEqualTo(right);
  }

  @Test
  void a_config_has_its_defaults() {
    var tree =
        YamlTree.read(
            org.chungtay.model.Sources.CONFIG, "title: A\nbaseUrl: https://a.example\n", 1);
    Binder binder = new Binder(org.chungtay.model.Sources.CONFIG, Reads.HANOI, tree.unreadable());
    var config = binder.bind((Node.MapNode) tree.root(), org.chungtay.model.SiteConfig.class);
    assertThat(binder.problems()).isEmpty();
    assertThat(config.timeZone()).hasToString("Asia/Ho_Chi_Minh");
    assertThat(config.permalinks()).isEqualTo(SiteConfig.Permalinks.DEFAULTS);
    assertThat(config.menu()).isEmpty();
  }
}
