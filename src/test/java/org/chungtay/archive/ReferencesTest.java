package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chungtay.model.Problem;
import org.chungtay.model.Told;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What entries say of one another.
class ReferencesTest {

  private static final String CEREMONY = "kind: ceremony\n";

  @TempDir private Path folder;

  /// A small site with one more article, whose keys after the required ones begin at line 6.
  private SiteFolder site(String more) {
    SiteFolder site = SiteFolder.small(folder);
    return site.write(
        "content/articles/2023/x.md", SiteFolder.front(more).replace("kind: news\n", CEREMONY));
  }

  private List<Problem> problems(String more) {
    return Assembled.of(site(more)).problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      textBlock =
          """
          districts: [dong-da, dongda]              ¦ district-unknown 6:22 ¦ Không có mã đơn vị “dongda”. Có phải là “dong-da” (quận Đống Đa)?
          districts: [Đống Đa, q. Sóc Sơn]          ¦ district-unknown 6:13 ¦ Có phải là “dong-da” (quận Đống Đa)?
          districts: [Q. Đống Đa]                   ¦ district-unknown 6:13 ¦ Có phải là “dong-da”
          districts: [huyện Ứng Hoà]                ¦ district-unknown 6:13 ¦ Có phải là “ung-hoa” (huyện Ứng Hòa)?
          districts: [dong-da; soc-son]             ¦ district-unknown 6:13 ¦ Không có mã đơn vị “dong-da; soc-son”
          districts: [tieu-hoc-a]                   ¦ district-unknown 6:13 ¦ Không có mã đơn vị “tieu-hoc-a”
          schools: [TH A, tieu-hoc-b]               ¦ school-unknown 6:17   ¦ Có phải là “tieu-hoc-a” (Trường Tiểu học A)?
          schools: [Trường Tiểu học A]              ¦ school-unknown 6:11   ¦ Có phải là “tieu-hoc-a”
          schools: [dong-da]                        ¦ school-unknown 6:11   ¦ Không có mã trường “dong-da”
          topics: [ket-noi, Chuyển đổi số]          ¦ topic-unknown 6:19    ¦ Có phải là “chuyen-doi-so” (Chuyển đổi số)?
          topics: [xyz]                             ¦ topic-unknown 6:10    ¦ content/topics.yml
          documents: [ke-hoch]                      ¦ document-unknown 6:13 ¦ Có phải là “ke-hoach” (4340/KH-SGDĐT)?
          documents: [4340/KH-SGD&ĐT]               ¦ document-unknown 6:13 ¦ Có phải là “ke-hoach” (4340/KH-SGDĐT)?
          figures: [{metric: so-truon, value: 1, scope: city}]     ¦ metric-unknown 6:20   ¦ Có phải là “so-truong” (Số trường)?
          figures: [{metric: so-truong, value: 1, scope: Đống Đa}] ¦ district-unknown 6:48 ¦ Có phải là “dong-da”
          pairings: [{between: [dong-da, soc-sn]}]  ¦ partner-unknown 6:32  ¦ Có phải là “soc-son” (huyện Sóc Sơn)?
          pairings: [{between: [dong-da, dong-da]}] ¦ pairing-self 6:32     ¦ “dong-da” không thể kết nối với chính mình
          pairings: [{between: [dong-da, soc-son], schools: [[tieu-hoc-a, x]]}]  ¦ school-unknown 6:65  ¦ Không có mã trường “x”
          pairings: [{between: [dong-da, soc-son], seeAlso: bai-thư}]            ¦ article-unknown 6:51 ¦ Có phải là “bai-thu” (Bài thử)?
          cover: {src: a.jpg, alt: A}               ¦ picture-missing 6:14  ¦ Không thấy tệp “a.jpg”
          photos: [{src: "https://a.example/a.jpg", alt: A}] ¦ picture-outside 6:16 ¦ Tải tệp về
          """)
  void an_unknown_reference_is_told_with_what_was_meant(String line, String place, String fix) {
    List<Problem> problems = problems(line + "\n");
    assertThat(Told.places(problems)).as(line).contains(place);
    Problem problem = problems.get(Told.places(problems).indexOf(place));
    assertThat(Told.inVietnamese(problem)).as(line).contains(fix);
    assertThat(problem.file().value()).isEqualTo("content/articles/2023/x.md");
    problems.forEach(Told::canBeShown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "districts: [dong-da, soc-son]\nschools: [tieu-hoc-a]\ntopics: [ket-noi]\ndocuments: [ke-hoach]\n",
        "pairings: [{between: [dong-da, soc-son], seeAlso: bai-thu}]\n",
        "figures: [{metric: so-truong, value: 1, scope: city}, {metric: so-truong, value: 2, scope: dong-da}]\n",
      })
  void a_known_reference_is_taken(String more) {
    assertThat(problems(more)).isEmpty();
  }

  @Test
  void pairings_belong_to_ceremonies() {
    String pairing = "pairings:\n  - between: [dong-da, soc-son]\n";
    SiteFolder site =
        SiteFolder.small(folder).write("content/articles/x.md", SiteFolder.front(pairing));
    assertThat(Assembled.of(site).told())
        .containsExactly("content/articles/x.md pairing-outside-ceremony 7:3");
    // Another mistake in the file does not hide it, and a kind that cannot be read is none.
    site.write("content/articles/x.md", SiteFolder.front(pairing + "draft: x\n"));
    assertThat(Assembled.of(site).told())
        .containsExactly(
            "content/articles/x.md pairing-outside-ceremony 7:3",
            "content/articles/x.md value-boolean 8:8");
    site.write("content/articles/x.md", SiteFolder.front(pairing).replace("news", "x"));
    assertThat(Assembled.of(site).told()).containsExactly("content/articles/x.md value-choice 4:7");
  }

  @Test
  void children_in_a_picture_need_consent() {
    SiteFolder site =
        site("photos: [{src: a.jpg, alt: A, people: children}]\n")
            .write("content/articles/2023/a.jpg", "x");
    assertThat(Assembled.of(site).told())
        .containsExactly("content/articles/2023/x.md picture-consent 6:10");
    site("photos: [{src: a.jpg, alt: A, people: children, consent: true}]\n");
    assertThat(Assembled.of(site).told()).isEmpty();
    // A consent that cannot be read is told of once.
    site("photos: [{src: a.jpg, alt: A, people: children, consent: có}]\n");
    assertThat(Assembled.of(site).told())
        .containsExactly("content/articles/2023/x.md value-boolean 6:58");
    // A mistake elsewhere does not hide a consent that is not there.
    site("photos: [{src: a.jpg, alt: A, people: children}]\ndraft: x\n");
    assertThat(Assembled.of(site).told()).hasSize(2);
  }

  @Test
  void a_source_that_states_nothing_is_told() {
    assertThat(Told.places(problems("sources: [{}, {name: A}]\n")))
        .containsExactly("citation-empty 6:11");
    // One whose only value cannot be read states something.
    assertThat(Assembled.of(site("sources: [{published: 24/3}]\n")).told())
        .containsExactly("content/articles/2023/x.md value-date-year 6:23");
  }

  @Test
  void successors_and_the_files_of_documents_must_exist() {
    SiteFolder site =
        SiteFolder.small(folder)
            .write(
                "content/districts/dong-da.md",
                "---\nname: A\ntype: quan\nsuccessors: [phuong-x, soc-son]\n---\n")
            .write("content/documents/ke-hoach.md", "---\nnumber: A\nfile: a.pdf\n---\n")
            .write("content/documents/khac.md", "---\nnumber: B\nfile: b.html\n---\n")
            .write("content/documents/b.html", "x");
    assertThat(Assembled.of(site).told())
        .containsExactly(
            "content/districts/dong-da.md district-unknown 4:14",
            "content/documents/ke-hoach.md picture-missing 3:7",
            "content/documents/khac.md file-type 3:7");
  }

  @Test
  void a_school_file_is_named_after_its_unit() {
    SiteFolder site =
        SiteFolder.small(folder)
            .write(
                "content/schools/dongda.yml",
                "- {id: b, name: B, level: primary}\n- {id: c, name: C, level: primary}\n");
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told()).containsExactly("content/schools/dongda.yml district-unknown 1:1");
    assertThat(Told.inVietnamese(assembled.problems().getFirst()))
        .contains("“dong-da” (quận Đống Đa)");
  }

  @Test
  void ten_thousand_ids_and_many_mistakes_take_a_moment() {
    StringBuilder schools = new StringBuilder();
    StringBuilder wrong = new StringBuilder("schools: [x");
    for (int i = 0; i < 10_000; i++) {
      schools.append("- {id: truong-so-" + i + ", name: Trường số " + i + ", level: primary}\n");
      wrong.append(i % 200 == 0 ? ", trường-so-" + i : "");
    }
    SiteFolder site = site(wrong + "]\n").write("content/schools/soc-son.yml", schools.toString());
    assertThat(
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(10), () -> Assembled.of(site).problems()))
        .hasSize(51);
  }
}
