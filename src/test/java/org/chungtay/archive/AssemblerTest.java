package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chungtay.model.Route;
import org.chungtay.model.Source;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is public, and in which order.
class AssemblerTest {

  @TempDir private Path folder;

  private static String dated(String date, String more) {
    return SiteFolder.front(more).replace("date: 2023-03-25", "date: " + date);
  }

  private SiteFolder with(String id, String date, String more) {
    return SiteFolder.bare(folder).write("content/articles/" + id + ".md", dated(date, more));
  }

  @Test
  void articles_stand_by_their_event_newest_first_and_undated_last() {
    SiteFolder site = SiteFolder.empty(folder);
    with("a-unknown-old", "2023-01-01", "eventDate: unknown\n");
    with("b-unknown-new", "2023-05-01", "eventDate: unknown\n");
    with("c-year", "2023-05-20", "eventDate: 2023\n");
    with("d-first-day", "2023-01-02", "eventDate: 2023-01-01\n");
    with("e-month", "2023-05-21", "eventDate: 2023-03\n");
    with("f-day-of-month", "2023-05-19", "eventDate: 2023-03-01\n");
    with("g-last-year", "2023-05-22", "eventDate: 2022-12-31\n");
    with("h-by-its-date", "2023-04-02", "");
    with("i-early-hour", "2023-04-03T00:30:00+07:00", "");
    with("j-same-day", "2023-05-23", "eventDate: 2023-04-02\n");
    assertThat(Assembled.of(site).archive().chronology().all())
        .extracting(Source::id)
        .containsExactly(
            "i-early-hour",
            "j-same-day",
            "h-by-its-date",
            "f-day-of-month",
            "e-month",
            "d-first-day",
            "c-year",
            "g-last-year",
            "b-unknown-new",
            "a-unknown-old");
  }

  /// Lists grow at their head only, whatever the event: see Paginator.
  @Test
  void lists_stand_by_when_articles_were_published_and_those_of_one_day_by_their_event() {
    SiteFolder site = SiteFolder.empty(folder);
    with("a-old-event", "2023-05-02", "eventDate: 2022\n");
    with("b-new-event", "2023-05-01", "eventDate: 2023-05-01\n");
    with("c-undated", "2023-05-03", "eventDate: unknown\n");
    with("d-same-day", "2023-05-03", "eventDate: 2022-12-31\n");
    with("e-same-day", "2023-05-03", "eventDate: 2023-01\n");
    assertThat(Assembled.of(site).articles())
        .containsExactly("e-same-day", "d-same-day", "c-undated", "a-old-event", "b-new-event");
  }

  @Test
  void articles_of_one_moment_stand_by_id() {
    SiteFolder site = SiteFolder.empty(folder);
    for (String id : new String[] {"c", "a", "b"}) {
      with(id, "2023-03-25", "");
    }
    assertThat(Assembled.of(site).articles()).containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-03-25                | draft: false                               | true
          2023-03-25                | draft: true                                | false
          2023-06-01                | draft: false                               | true
          2023-06-01T12:00:00+07:00 | draft: false                               | true
          2023-06-01T12:00:01+07:00 | draft: false                               | false
          2023-06-01T12:00:01       | draft: false                               | false
          2023-06-02                | draft: false                               | false
          2023-03-25                | expires: 2023-06-01T12:00:01+07:00         | true
          2023-03-25                | expires: 2023-06-01T12:00:00+07:00         | false
          2023-03-25                | expires: 2023-06-01                        | false
          2023-03-25                | removed: {date: 2023-05-01, reason: Sai}   | false
          2023-03-25                | removed: {date: 2023-05-01, reason: Sai}   | false
          """)
  void what_is_public_now(String date, String more, boolean isPublic) {
    SiteFolder.empty(folder);
    SiteFolder site = with("a", date, more + "\n");
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told()).isEmpty();
    assertThat(assembled.articles().contains("a")).as("%s %s", date, more).isEqualTo(isPublic);
    assertThat(assembled.archive().articles().stream().map(assembled.archive()::permalink))
        .as("a page")
        .hasSize(isPublic ? 1 : 0)
        .doesNotContainNull();
    assertThat(assembled.archive().routes().stream().anyMatch(Route.ArticleRoute.class::isInstance))
        .isEqualTo(isPublic);
    boolean wasPublic = more.contains("removed") || more.startsWith("expires");
    assertThat(
            assembled.archive().routes().stream().anyMatch(Route.TombstoneRoute.class::isInstance))
        .as("a notice")
        .isEqualTo(wasPublic && !isPublic);
  }

  @Test
  void drafts_take_part_when_asked_and_future_articles_never() {
    SiteFolder.empty(folder);
    with("a", "2023-03-25", "draft: true\n");
    SiteFolder site = with("b", "2024-03-25", "draft: true\n");
    assertThat(Assembled.of(site).articles()).isEmpty();
    assertThat(Assembled.withDrafts(site).articles()).containsExactly("a");
  }

  @Test
  void mistakes_of_a_draft_wait_and_those_of_a_future_article_do_not() {
    SiteFolder.empty(folder);
    with("a", "2023-03-25", "draft: true\ntopics: [x]\n");
    SiteFolder site = with("b", "2024-03-25", "topics: [x]\n");
    assertThat(Assembled.of(site).told())
        .containsExactly("content/articles/b.md topic-unknown 6:10");
    assertThat(Assembled.withDrafts(site).told()).hasSize(2);
  }

  @Test
  void bodies_of_what_will_be_public_are_checked_too() {
    SiteFolder.empty(folder);
    SiteFolder site = SiteFolder.bare(folder);
    site.write("content/articles/draft.md", dated("2023-03-25", "draft: true\n") + "Chữ.\n");
    site.write("content/articles/future.md", dated("2024-03-25", "") + "Chữ.\n");
    site.write("content/articles/now.md", dated("2023-03-25", "") + "Chữ.\n");
    site.write("content/articles/empty.md", dated("2023-03-25", "") + " \n");
    assertThat(Assembler.texts(site.read().value(), false))
        .extracting(Source::id)
        .containsExactly("future", "now");
  }

  @Test
  void districts_stand_in_vietnamese_order() {
    SiteFolder site = SiteFolder.empty(folder);
    for (String name :
        List.of("Hoàng Mai", "Hoàn Kiếm", "Đống Đa", "Ba Vì", "Ba Đình", "Ứng Hòa", "Thường Tín")) {
      site.write("content/districts/" + name + ".md", "---\nname: " + name + "\ntype: quan\n---\n");
    }
    assertThat(Assembled.of(site).archive().districts().values())
        .extracting(s -> s.entry().name())
        .containsExactly(
            "Ba Đình", "Ba Vì", "Đống Đa", "Hoàn Kiếm", "Hoàng Mai", "Thường Tín", "Ứng Hòa");
  }

  @Test
  void a_day_belongs_to_the_sites_time_zone() {
    SiteFolder site =
        SiteFolder.empty(folder)
            .write(
                "site-config.yml",
                "title: A\nbaseUrl: https://a.example\ntimeZone: Pacific/Kiritimati\n");
    // At 5:00 UTC it is 19:00 of the same day on Kiritimati, and its 2 June began at 10:00 UTC.
    site.write("content/articles/a.md", dated("2023-06-01", ""));
    site.write("content/articles/b.md", dated("2023-06-02", ""));
    assertThat(Assembled.of(site).articles()).containsExactly("a");
  }

  @Test
  void the_same_site_is_assembled_the_same_way() {
    SiteFolder site = SiteFolder.small(folder);
    assertThat(Assembled.of(site).archive()).isEqualTo(Assembled.of(site).archive());
  }
}
