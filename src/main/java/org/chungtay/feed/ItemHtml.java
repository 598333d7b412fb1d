package org.chungtay.feed;

import java.util.Map;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Correction;
import org.chungtay.model.Body;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.PressDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// An article as a feed carries it: its corrections, which are what followers have not read yet,
/// then its body. A reader shows it away from the site, so every address is absolute.
record ItemHtml(Messages messages) {

  /// @param url the article's absolute address, against which its addresses resolve
  String of(Article article, Body body, String url) {
    Document document = Jsoup.parseBodyFragment(body.html(), url);
    document.outputSettings().prettyPrint(false);
    Element html = document.body();
    if (html.childNodeSize() == 0) {
      html.appendElement("p").text(article.summary());
    }
    for (String attribute : new String[] {"href", "src"}) {
      html.getElementsByAttribute(attribute)
          .forEach(element -> element.attr(attribute, element.absUrl(attribute)));
    }
    html.insertChildren(
        0, article.corrections().stream().map(this::paragraph).toArray(Element[]::new));
    return html.html();
  }

  private Element paragraph(Correction correction) {
    String date = PressDate.shortText(correction.date(), messages.language());
    String text = messages.text("feed.correction", Map.of("date", date, "note", correction.note()));
    return new Element("p").appendChild(new Element("strong").text(text));
  }
}
