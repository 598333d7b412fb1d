package org.chungtay.theme;

import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Index;
import org.chungtay.model.ListPage;
import org.chungtay.model.Permalink;
import org.chungtay.model.School;
import org.chungtay.model.Source;

/// Makes the pages of schools.
final class SchoolPages {

  private final Desk desk;
  private final Frames frames;
  private final SchoolLists lists;

  SchoolPages(Desk desk) {
    this.desk = desk;
    this.frames = new Frames(desk);
    this.lists = new SchoolLists(desk);
  }

  SchoolView view(Permalink here, Source<School> source, ListPage page) {
    School school = source.entry();
    int about = desk.archive().about(source).size();
    return new SchoolView(
        frames.page(here, school.name(), null, frames.link(Index.SCHOOLS)),
        new Marks(desk.archive()).ofEntry(source),
        school.name(),
        lists.levels(school),
        desk.links(Stream.ofNullable(desk.archive().unitOf(source))),
        school.aliases(),
        new PairingCards(desk).of(source),
        about == 0 ? desk.words().text("school.empty") : desk.words().articleCount(about),
        desk.cards(page.articles()),
        Pager.of(page, desk));
  }

  SchoolIndexView index(Permalink here) {
    String title = frames.title(Index.SCHOOLS);
    List<SchoolIndexView.Unit> units =
        desk.archive().districts().values().stream()
            .map(unit -> new SchoolIndexView.Unit(desk.link(unit), lists.byLevel(lists.of(unit))))
            .filter(unit -> !unit.levels().isEmpty())
            .toList();
    return new SchoolIndexView(frames.page(here, title, null), title, units);
  }
}
