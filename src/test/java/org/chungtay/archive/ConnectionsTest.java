package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Unstated;
import org.chungtay.model.Pairing;
import org.chungtay.model.RelatedArticle;
import org.chungtay.model.Source;
import org.chungtay.source.SiteFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How articles, partners and subjects hang together.
class ConnectionsTest {

  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void units_with_schools() {
    site =
        SiteFolder.small(folder)
            .write(
                "content/schools/dong-da.yml",
                "- {id: tieu-hoc-a, name: Trường Tiểu học A, level: primary}\n")
            .write(
                "content/schools/soc-son.yml",
                "- {id: tieu-hoc-b, name: Trường Tiểu học B, level: primary}\n");
  }

  private void article(String id, String date, String more) {
    site.write(
        "content/articles/2023/" + id + ".md",
        SiteFolder.front(more).replace("2023-03-25", date).replace("news", "ceremony"));
  }

  private Archive archive() {
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told()).isEmpty();
    return assembled.archive();
  }

  private static List<String> ids(List<? extends Source<?>> sources) {
    return sources.stream().map(s -> s.id()).toList();
  }

  private Agreement signing(String pairing) {
    return archive().pairings().stream()
        .filter(p -> p.id().equals(pairing))
        .map(p -> p.signings().getFirst().agreement())
        .findFirst()
        .orElseThrow();
  }

  /// However the pair of schools is written, it signed when, where and with whom its units did.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "schools: [[tieu-hoc-a, tieu-hoc-b]] |",
        "schools: [[tieu-hoc-b, tieu-hoc-a]] | - {between: [tieu-hoc-a, tieu-hoc-b]}",
        "seeAlso: a | - {between: [tieu-hoc-a, tieu-hoc-b]}",
        "seeAlso: a | - {between: [tieu-hoc-b, tieu-hoc-a]}",
      })
  void pairs_of_schools_share_the_ceremony_of_their_units(String more, @Nullable String pair) {
    article("a", "2023-03-26", ceremony(more, pair == null ? "" : pair));
    Archive archive = archive();
    assertThat(archive.articles().getFirst().entry().pairings()).hasSize(1);
    assertThat(archive.pairings().stream().map(Pairing::id))
        .containsExactlyInAnyOrder("dong-da--soc-son", "tieu-hoc-a--tieu-hoc-b");
    assertThat(signing("tieu-hoc-a--tieu-hoc-b")).isEqualTo(signing("dong-da--soc-son"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signed: 2023-03-20 | 2023-03-20 | Hội trường | Bà A | []",
        "venue: Phòng họp | 2023-03-24 | Phòng họp | Bà A | []",
        "unstated: [venue] | 2023-03-24 | | Bà A | [VENUE]",
        "unstated: [signed] | | Hội trường | Bà A | [SIGNED]",
        "signatories: [{name: Ông B}] | 2023-03-24 | Hội trường | Ông B | []",
        "instrument: giao ước | 2023-03-24 | Hội trường | Bà A | []",
      })
  void what_a_pair_says_of_itself_holds_for_it(
      String own, @Nullable String signed, @Nullable String venue, String name, String unstated) {
    article(
        "a",
        "2023-03-26",
        ceremony(
            "schools: [[tieu-hoc-a, tieu-hoc-b]]",
            "- {between: [tieu-hoc-a, tieu-hoc-b], " + own + "}"));
    Agreement pair = signing("tieu-hoc-a--tieu-hoc-b");
    assertThat(pair.signed() == null ? null : pair.signed().iso()).isEqualTo(signed);
    assertThat(pair.venue()).isEqualTo(venue);
    assertThat(pair.signatories().getFirst().name()).isEqualTo(name);
    assertThat(pair.unstated()).hasToString(unstated);
    assertThat(signing("dong-da--soc-son").schools()).isEmpty();
  }

  private static String ceremony(String more, String others) {
    return """
    pairings:
      - between: [dong-da, soc-son]
        signed: 2023-03-24
        venue: Hội trường
        signatories: [{name: Bà A}]
        %s
      %s
    """
        .formatted(more, others);
  }

  @Test
  void of_units_that_signed_twice_no_pair_of_schools_takes_a_date() {
    article(
        "a",
        "2023-03-26",
        """
        pairings:
          - {between: [dong-da, soc-son], signed: 2023-03-24}
          - {between: [dong-da, soc-son], signed: 2022-03}
          - {between: [tieu-hoc-a, tieu-hoc-b]}
        """);
    assertThat(signing("tieu-hoc-a--tieu-hoc-b").signed()).isNull();
  }

  @Test
  void a_date_that_no_source_states_is_one_of_the_signing_too() {
    article(
        "a",
        "2023-03-26",
        """
        eventDate: unknown
        pairings:
          - {between: [dong-da, soc-son], unstated: [venue]}
          - {between: [dong-da, ung-hoa], signed: 2023}
        """);
    assertThat(signing("dong-da--soc-son").unstated())
        .containsExactly(Unstated.SIGNED, Unstated.VENUE);
    assertThat(signing("dong-da--ung-hoa").unstated()).isEmpty();
  }

  @Test
  void a_pairing_stands_with_both_partners_and_its_name_in_vietnamese_order() {
    article("a", "2023-03-26", "pairings: [{between: [ung-hoa, dong-da]}]\n");
    Archive archive = archive();
    Pairing pairing = archive.pairings().getFirst();
    assertThat(pairing.id()).isEqualTo("dong-da--ung-hoa");
    assertThat(ids(pairing.partners())).containsExactly("dong-da", "ung-hoa");
    for (String partner : List.of("dong-da", "ung-hoa")) {
      assertThat(archive.pairingsOf(archive.districts().get(partner))).containsExactly(pairing);
    }
    assertThat(archive.pairingsOf(archive.districts().get("soc-son"))).isEmpty();
  }

  @Test
  void one_pairing_may_be_signed_more_than_once_newest_first() {
    article("a", "2023-03-26", "pairings: [{between: [dong-da, soc-son], signed: 2023-03}]\n");
    article("b", "2023-03-27", "pairings: [{between: [soc-son, dong-da], signed: 2023-05-13}]\n");
    article("c", "2023-03-28", "pairings: [{between: [soc-son, dong-da]}]\n");
    List<Pairing> all = archive().pairings();
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().signings())
        .extracting(s -> s.articles().getFirst().id())
        .containsExactly("b", "a", "c");
  }

  @Test
  void a_signing_that_two_articles_tell_of_is_one() {
    article("a", "2023-03-26", "pairings: [{between: [dong-da, soc-son], signed: 2023-03}]\n");
    article(
        "b",
        "2023-03-27",
        "pairings: [{between: [dong-da, soc-son], signed: 2023-03, seeAlso: a}]\n");
    Pairing pairing = archive().pairings().getFirst();
    assertThat(pairing.signings()).hasSize(1);
    assertThat(ids(pairing.signings().getFirst().articles())).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void the_schools_that_an_agreement_of_units_names_are_a_pairing_too() {
    article(
        "a",
        "2023-03-26",
        "pairings: [{between: [dong-da, soc-son], schools: [[tieu-hoc-b, tieu-hoc-a]]}]\n");
    Archive archive = archive();
    assertThat(archive.pairings())
        .extracting(Pairing::id)
        .containsExactly("tieu-hoc-a--tieu-hoc-b", "dong-da--soc-son");
    Source<Article> article = archive.article("a").orElseThrow();
    assertThat(ids(archive.subjects(article).units())).containsExactly("dong-da", "soc-son");
    assertThat(ids(archive.subjects(article).schools()))
        .containsExactly("tieu-hoc-b", "tieu-hoc-a");
  }

  @Test
  void an_article_about_a_school_is_about_its_unit() {
    article("a", "2023-03-26", "schools: [tieu-hoc-b]\n");
    Archive archive = archive();
    assertThat(ids(archive.about(archive.districts().get("soc-son")))).containsExactly("a");
  }

  @Test
  void what_is_rare_relates_more_than_what_is_common() {
    for (int day = 1; day <= 9; day++) {
      article("thuong-" + day, "2023-04-0" + day, "topics: [ket-noi]\n");
    }
    article("hiem-1", "2023-01-01", "topics: [ket-noi, chuyen-doi-so]\n");
    article("hiem-2", "2023-05-01", "topics: [ket-noi, chuyen-doi-so]\ndistricts: [ung-hoa]\n");
    Archive archive = archive();
    List<RelatedArticle> related = related(archive, "hiem-1");
    assertThat(related).hasSize(5);
    assertThat(related.getFirst().article().id()).isEqualTo("hiem-2");
    assertThat(ids(related.getFirst().reasons())).containsExactly("chuyen-doi-so", "ket-noi");
    assertThat(related.get(1).reasons()).extracting(Source::id).isEqualTo(List.of("ket-noi"));
  }

  @Test
  void what_shares_nothing_is_not_related() {
    article("a", "2023-03-26", "topics: [ket-noi]\n");
    article("b", "2023-03-27", "topics: [chuyen-doi-so]\n");
    assertThat(related(archive(), "a")).isEmpty();
  }

  @Test
  void among_equals_the_nearest_in_time_are_related() {
    IntStream.rangeClosed(10, 30)
        .forEach(day -> article("a" + day, "2023-04-" + day, "topics: [ket-noi]\n"));
    assertThat(ids(related(archive(), "a20").stream().map(RelatedArticle::article).toList()))
        .containsExactlyInAnyOrder("a18", "a19", "a21", "a22", "a23");
  }

  private static List<RelatedArticle> related(Archive archive, String id) {
    return archive.related(archive.article(id).orElseThrow());
  }

  @Test
  void neighbours_are_those_in_time_of_the_event() {
    article("a", "2023-05-01", "eventDate: 2022-01-01\n");
    article("b", "2023-04-01", "eventDate: 2023-01-01\n");
    article("c", "2023-03-28", "eventDate: unknown\n");
    Archive archive = archive();
    Source<Article> middle = archive.article("a").orElseThrow();
    assertThat(archive.newer(middle).orElseThrow().id()).isEqualTo("b");
    assertThat(archive.older(middle).orElseThrow().id()).isEqualTo("c");
    assertThat(archive.older(archive.article("c").orElseThrow())).isEmpty();
  }
}
