package org.chungtay.theme;

import java.util.List;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Removal;
import org.chungtay.model.Pairing;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;

/// Makes what stands at addresses whose page has moved or is gone.
final class NoticePages {

  private final Desk desk;
  private final Words words;
  private final Frames frames;

  NoticePages(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
    this.frames = new Frames(desk);
  }

  NoticeView moved(Permalink target) {
    String address = desk.config().absolute(target).toString();
    String title = words.text("moved.title");
    return new NoticeView(
        frames.unlisted(title, null),
        title,
        desk.href(target),
        List.of(),
        List.of(new NamedLink(words.text("moved", "url", address), desk.href(target))));
  }

  /// An article that was taken down says why. One that has expired does not say what it was: that
  /// was not to be read any longer.
  NoticeView gone(Source<Article> source) {
    Article article = source.entry();
    Removal removed = article.removed();
    String title = words.text(removed == null ? "expired.title" : "removed.title");
    String body =
        removed == null
            ? words.text("expired.body")
            : words.text(
                "removed.body",
                "title",
                article.title(),
                "date",
                words.date(removed.date()),
                "reason",
                removed.reason());
    return new NoticeView(
        frames.unlisted(title, null),
        title,
        "",
        List.of(body, words.text("removed.kept")),
        List.of(frames.newsLink()));
  }

  /// A pairing of which nobody can read any longer still leads to both partners.
  NoticeView gone(Pairing pairing) {
    String title = desk.title(pairing);
    return new NoticeView(
        frames.unlisted(title, null),
        title,
        "",
        List.of(words.text("pairing.gone")),
        pairing.partners().stream().map(desk::link).toList());
  }
}
