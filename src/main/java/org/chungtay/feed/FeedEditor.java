package org.chungtay.feed;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Body;
import org.chungtay.model.Channel;
import org.chungtay.model.Coverage;
import org.chungtay.model.District;
import org.chungtay.model.Kind;
import org.chungtay.model.Permalink;
import org.chungtay.model.Route.FeedRoute;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.chungtay.model.Target;
import org.chungtay.model.Topic;
import org.chungtay.model.text.Messages;
import org.jspecify.annotations.Nullable;

/// Puts feeds together.
final class FeedEditor {

  private final Archive archive;
  private final SiteConfig config;
  private final Function<Source<?>, Body> bodies;
  private final Messages messages;

  FeedEditor(Archive archive, Function<Source<?>, Body> bodies) {
    this.archive = archive;
    this.config = archive.config();
    this.bodies = bodies;
    this.messages = Messages.of(config.language());
  }

  /// @param formats the routes of one channel
  Feed feed(List<FeedRoute> formats) {
    Channel channel = formats.getFirst().channel();
    Source<?> subject = channel.subject();
    return new Feed(
        TagUri.of(config, channel.page()),
        subject == null ? config.title() : config.title() + " – " + name(subject),
        subject == null ? config.description() : description(subject),
        url(channel.page()),
        messages.language().key(),
        config.publisher() == null ? config.title() : config.publisher(),
        config.licence(),
        channel.articles().stream().map(this::item).toList(),
        formats.stream().map(this::file).toList());
  }

  private Feed.File file(FeedRoute route) {
    return new Feed.File(route.format(), route.permalink().output(), url(route.permalink()));
  }

  private Feed.Item item(Source<Article> source) {
    Article article = source.entry();
    String url = url(archive.address(source));
    List<Feed.Picture> pictures = pictures(source);
    return new Feed.Item(
        TagUri.of(config, archive.first(source)),
        url,
        article.title(),
        article.summary(),
        pictures,
        new ItemHtml(messages).of(article, pictures, bodies.apply(source), url),
        article.date().at(),
        article.changed().at(),
        article.authors(),
        categories(source));
  }

  private List<Feed.Picture> pictures(Source<Article> source) {
    return Stream.concat(
            Stream.ofNullable(source.entry().cover()).map(cover -> picture(source, cover, true)),
            source.entry().photos().stream().map(photo -> picture(source, photo, false)))
        .toList();
  }

  private Feed.Picture picture(Source<Article> source, Article.Photo photo, boolean cover) {
    Target.File file = Objects.requireNonNull(archive.attachments(source).get(photo.src()));
    return new Feed.Picture(
        cover, url(file.common()), photo.alt(), photo.caption(), photo.credit());
  }

  private List<Feed.Category> categories(Source<Article> source) {
    Kind kind = source.entry().kind();
    Coverage.Subjects subjects = archive.subjects(source);
    return Stream.concat(
            Stream.of(new Feed.Category(kind.key(), Categories.label(kind, messages))),
            Stream.concat(subjects.topics().stream(), subjects.units().stream())
                .map(subject -> new Feed.Category(subject.id(), name(subject))))
        .toList();
  }

  /// What a channel's subject is called inside a line.
  private static String name(Source<?> subject) {
    return switch (subject.entry()) {
      case District district -> district.fullName();
      case Topic topic -> topic.label();
      default -> throw new IllegalArgumentException("no feed follows " + subject.ref());
    };
  }

  private static @Nullable String description(Source<?> subject) {
    return subject.entry() instanceof Topic topic ? topic.description() : null;
  }

  private String url(Permalink permalink) {
    return config.absolute(permalink).toASCIIString();
  }
}
