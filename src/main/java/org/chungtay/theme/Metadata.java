package org.chungtay.theme;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.Permalink;
import org.chungtay.model.Picture;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.chungtay.model.Target;
import org.chungtay.model.Timestamp;
import org.jspecify.annotations.Nullable;

/// What the head of a page says of it to others: Open Graph (<https://ogp.me/>) and the Twitter
/// card for whoever shows a link to it, Highwire's `citation_*` for whoever cites an article. What
/// nobody knows is not said.
final class Metadata {

  private static final DateTimeFormatter SLASHED =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  private final Desk desk;
  private final SiteConfig config;
  private final List<Meta> all = new ArrayList<>();

  private Metadata(Desk desk) {
    this.desk = desk;
    this.config = desk.config();
  }

  /// @param here null for a page that is not to be found by its address
  static List<Meta> ofPage(
      Desk desk, @Nullable Permalink here, String title, @Nullable String description) {
    Metadata metadata = new Metadata(desk);
    metadata.page("website", here, title, description);
    return metadata.all;
  }

  static List<Meta> ofArticle(Desk desk, Permalink here, Source<Article> article) {
    Metadata metadata = new Metadata(desk);
    metadata.page("article", here, article.entry().title(), article.entry().summary());
    metadata.cover(article);
    metadata.article(article);
    metadata.citation(here, article.entry());
    return metadata.all;
  }

  private void page(
      String type, @Nullable Permalink here, String title, @Nullable String description) {
    property("og:site_name", config.title());
    property("og:title", title);
    property("og:type", type);
    property(
        "og:locale",
        switch (config.language()) {
          case VI -> "vi_VN";
          case EN -> "en_US";
        });
    property("og:description", description);
    property("og:url", here == null ? null : url(here));
    name("twitter:card", "summary");
  }

  private void cover(Source<Article> article) {
    Photo cover = article.entry().cover();
    Target.File file = cover == null ? null : desk.archive().attachments(article).get(cover.src());
    if (cover != null && file != null) {
      property("og:image", url(file.common()));
      Picture.Size size = file.size();
      if (size != null) {
        property("og:image:width", String.valueOf(size.width()));
        property("og:image:height", String.valueOf(size.height()));
      }
      property("og:image:alt", cover.alt());
    }
  }

  private void article(Source<Article> source) {
    Article article = source.entry();
    property("article:published_time", time(article.date()));
    property("article:modified_time", time(article.changed()));
    property("article:section", desk.words().kind(article.kind()));
    desk.archive()
        .subjects(source)
        .topics()
        .forEach(topic -> property("article:tag", topic.entry().label()));
  }

  private void citation(Permalink here, Article article) {
    name("citation_title", article.title());
    article.authors().forEach(author -> name("citation_author", author));
    name("citation_publication_date", SLASHED.format(article.date().at()));
    name("citation_journal_title", config.title());
    name("citation_publisher", config.publisher());
    name("citation_public_url", url(here));
    name("citation_language", desk.words().languageTag());
  }

  private String url(Permalink permalink) {
    return config.absolute(permalink).toASCIIString();
  }

  private String time(Timestamp timestamp) {
    return ISO_OFFSET_DATE_TIME.format(timestamp.at());
  }

  private void property(String property, @Nullable String content) {
    add("property", property, content);
  }

  private void name(String name, @Nullable String content) {
    add("name", name, content);
  }

  private void add(String attribute, String name, @Nullable String content) {
    if (content != null && !content.isEmpty()) {
      all.add(new Meta(attribute, name, content));
    }
  }
}
