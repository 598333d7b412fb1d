package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chungtay.model.Article;
import org.chungtay.model.EntryRef;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Kind;
import org.chungtay.model.ListPage;
import org.chungtay.model.Markdown;
import org.chungtay.model.Permalink;
import org.chungtay.model.Positions;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages of a list, as it grows by one article at a time.
class PaginatorTest {

  private static final Permalink LIST = new Permalink("/tin/");
  private static final int LONGEST = 10 * Paginator.SIZE;

  /// So many articles, the newest first; the oldest is 1.
  private static List<Source<Article>> articles(int number) {
    return IntStream.iterate(number, n -> n > 0, n -> n - 1)
        .mapToObj(n -> article(String.valueOf(n)))
        .toList();
  }

  private static Source<Article> article(String id) {
    return new Source<>(
        id,
        new SourcePath("content/articles/" + id + ".md"),
        Fingerprint.of(id),
        new Article(
            id,
            new Timestamp(OffsetDateTime.parse("2023-03-25T00:00:00+07:00"), false),
            null,
            Kind.NEWS,
            "",
            List.of(),
            List.of(),
            false,
            null,
            null,
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            Map.of()),
        Positions.NONE,
        Markdown.NONE);
  }

  @Test
  void a_numbered_page_never_changes_once_it_is_there() {
    List<ListPage> before = List.of();
    for (int number = 0; number <= LONGEST; number++) {
      List<ListPage> pages = Paginator.pages(LIST, articles(number));
      for (ListPage page : before) {
        if (!page.isFront()) {
          ListPage now = pages.get(page.number());
          assertThat(ids(now)).as("page %d of %d", page.number(), number).isEqualTo(ids(page));
          assertThat(now.newer()).isEqualTo(page.newer());
          assertThat(now.older()).isEqualTo(page.older());
          assertThat(now.total()).isEqualTo(page.total());
        }
      }
      before = pages;
    }
    assertThat(before).hasSize(10);
  }

  @Test
  void every_article_stands_on_one_page_newest_first() {
    for (int number = 0; number <= LONGEST; number++) {
      List<EntryRef> walked = new ArrayList<>();
      List<ListPage> pages = Paginator.pages(LIST, articles(number));
      ListPage page = pages.getFirst();
      while (true) {
        walked.addAll(ids(page));
        Permalink older = page.older();
        if (older == null) {
          break;
        }
        page = at(pages, older);
      }
      assertThat(walked).as("%d articles", number).isEqualTo(refs(articles(number)));
      assertThat(pages).hasSize(pages.getFirst().total());
    }
  }

  @Test
  void every_way_leads_to_a_page_or_to_the_front_page_for_now() {
    for (int number = 0; number <= LONGEST; number++) {
      List<ListPage> pages = Paginator.pages(LIST, articles(number));
      List<Permalink> redirects = Paginator.redirects(LIST, number, number);
      for (ListPage page : pages) {
        Permalink newer = page.newer();
        if (newer != null && !redirects.contains(newer)) {
          assertThat(at(pages, newer).older()).isEqualTo(Paginator.address(LIST, page.number()));
        }
        if (page.oldest() != null) {
          assertThat(at(pages, page.oldest()).number()).isEqualTo(1);
        }
      }
      assertThat(redirects).noneMatch(r -> pages.stream().anyMatch(p -> address(p).equals(r)));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "12, 12, 1", "23, 23, 1", "24, 12, 2", "35, 23, 2", "36, 12, 3"})
  void the_front_page_shows_the_newest(int number, int shown, int pages) {
    ListPage front = Paginator.pages(LIST, articles(number)).getFirst();
    assertThat(front.articles()).hasSize(shown);
    assertThat(front.total()).isEqualTo(pages);
  }

  private static ListPage at(List<ListPage> pages, Permalink address) {
    return pages.stream().filter(p -> address(p).equals(address)).findFirst().orElseThrow();
  }

  private static Permalink address(ListPage page) {
    return Paginator.address(LIST, page.number());
  }

  private static List<EntryRef> ids(ListPage page) {
    return refs(page.articles());
  }

  private static List<EntryRef> refs(List<Source<Article>> articles) {
    return articles.stream().map(Source::ref).toList();
  }
}
