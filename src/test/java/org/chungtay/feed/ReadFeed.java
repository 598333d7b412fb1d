package org.chungtay.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.chungtay.TestSite;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A feed as a follower understands it, in whatever format it came.
record ReadFeed(String title, String page, List<Item> items) {

  record Item(
      String id, String url, String title, String summary, String html, Instant published) {}

  /// The feed at this path of the site's output, read by ROME or, being JSON, by Jackson.
  static ReadFeed of(TestSite site, String path) {
    String text = site.read("public/" + path);
    try {
      return path.endsWith(".json") ? json(text) : xml(text);
    } catch (FeedException e) {
      throw new AssertionError(path + " is no feed: " + text, e);
    }
  }

  List<String> ids() {
    return items.stream().map(Item::id).toList();
  }

  List<String> titles() {
    return items.stream().map(Item::title).toList();
  }

  private static ReadFeed xml(String text) throws FeedException {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(text));
    boolean rss = feed.getFeedType().startsWith("rss");
    return new ReadFeed(
        feed.getTitle(),
        page(feed),
        feed.getEntries().stream().map(entry -> item(entry, rss)).toList());
  }

  /// ROME takes Atom's `self` for the link of the feed, and lists the others.
  private static String page(SyndFeed feed) {
    return feed.getLinks().stream()
        .filter(link -> "alternate".equals(link.getRel()))
        .map(SyndLink::getHref)
        .findFirst()
        .orElseGet(feed::getLink);
  }

  /// @param rss whether readers take a description for HTML
  private static Item item(SyndEntry entry, boolean rss) {
    assertThat(entry.getContents()).as(entry.getUri()).hasSize(1);
    return new Item(
        entry.getUri(),
        entry.getLink(),
        entry.getTitle(),
        rss
            ? Jsoup.parse(entry.getDescription().getValue()).wholeText()
            : entry.getDescription().getValue(),
        entry.getContents().getFirst().getValue(),
        entry.getPublishedDate().toInstant());
  }

  private static ReadFeed json(String text) {
    JsonNode feed = new ObjectMapper().readTree(text);
    return new ReadFeed(
        feed.required("title").asString(),
        feed.required("home_page_url").asString(),
        StreamSupport.stream(feed.required("items").spliterator(), false)
            .map(
                item ->
                    new Item(
                        item.required("id").asString(),
                        item.required("url").asString(),
                        item.required("title").asString(),
                        item.required("summary").asString(),
                        item.required("content_html").asString(),
                        OffsetDateTime.parse(item.required("date_published").asString())
                            .toInstant()))
            .toList());
  }
}
