package org.chungtay.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Correction;
import org.chungtay.model.Body;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.PressDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// An article as a feed carries it: its corrections, which are what followers have not read yet,
/// its cover, its body, and the photographs that the body does not show. A reader shows it away
/// from the site, so every address is absolute.
record ItemHtml(Messages messages) {

  /// @param url the article's absolute address, against which its addresses resolve
  String of(Article article, List<Feed.Picture> pictures, Body body, String url) {
    Document document = Jsoup.parseBodyFragment(body.html(), url);
    document.outputSettings().prettyPrint(false);
    Element html = document.body();
    // A reader shows one size.
    html.select("picture > source").remove();
    html.select("picture").unwrap();
    AbsoluteAddresses.in(html);
    Set<String> shown =
        html.select("img").stream().map(i -> i.attr("src")).collect(Collectors.toSet());
    List<Feed.Picture> others =
        pictures.stream().filter(picture -> shown.add(picture.url())).toList();
    html.appendChildren(figures(others, picture -> !picture.cover()));
    html.prependChildren(figures(others, Feed.Picture::cover));
    html.prependChildren(article.corrections().stream().map(this::paragraph).toList());
    return html.html();
  }

  private List<Element> figures(List<Feed.Picture> pictures, Predicate<Feed.Picture> wanted) {
    return pictures.stream().filter(wanted).map(this::figure).toList();
  }

  private Element figure(Feed.Picture picture) {
    Element figure = new Element("figure");
    figure.appendElement("img").attr("src", picture.url()).attr("alt", picture.alt());
    String said =
        Stream.of(
                Stream.ofNullable(picture.caption()),
                Stream.ofNullable(picture.credit())
                    .map(name -> messages.text("body.credit", Map.of("name", name))))
            .flatMap(parts -> parts)
            .collect(Collectors.joining(" "));
    if (!said.isEmpty()) {
      figure.appendElement("figcaption").text(said);
    }
    return figure;
  }

  private Element paragraph(Correction correction) {
    String date = PressDate.shortText(correction.date(), messages.language());
    String text = messages.text("feed.correction", Map.of("date", date, "note", correction.note()));
    return new Element("p").appendChild(new Element("strong").text(text));
  }
}
