package org.chungtay.theme;

import java.util.Comparator;
import org.chungtay.model.Index;
import org.chungtay.model.ListPage;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;
import org.chungtay.model.Target;

/// Makes the pages of official documents.
final class DocumentPages {

  private final Desk desk;
  private final Frames frames;

  DocumentPages(Desk desk) {
    this.desk = desk;
    this.frames = new Frames(desk);
  }

  DocumentView view(Permalink here, Source<OfficialDocument> source, ListPage page) {
    OfficialDocument document = source.entry();
    int cited = desk.archive().about(source).size();
    return new DocumentView(
        frames.page(here, document.number(), document.abstractText(), frames.link(Index.DOCUMENTS)),
        document.number(),
        facts(source),
        "",
        cited == 0 ? desk.words().text("doc.uncited") : desk.words().articleCount(cited),
        desk.cards(page.articles()),
        Pager.of(page, desk));
  }

  DocumentIndexView index(Permalink here) {
    String title = frames.title(Index.DOCUMENTS);
    return new DocumentIndexView(
        frames.page(here, title, null),
        title,
        desk.archive().documents().values().stream()
            .sorted(
                Comparator.comparing(
                        (Source<OfficialDocument> s) -> s.entry(), OfficialDocument.ORDER)
                    .thenComparing(Source::id))
            .map(this::facts)
            .toList());
  }

  DocumentView.Facts facts(Source<OfficialDocument> source) {
    OfficialDocument document = source.entry();
    PartialDate date = document.date();
    Target.File file =
        document.file() == null ? null : desk.archive().attachments(source).get(document.file());
    return new DocumentView.Facts(
        desk.link(source),
        date == null ? null : new When(desk.words().date(date), date.iso()),
        document.issuer(),
        document.abstractText(),
        file == null ? null : desk.href(file.permalink()));
  }
}
