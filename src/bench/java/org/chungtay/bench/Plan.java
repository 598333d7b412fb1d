package org.chungtay.bench;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.EventDate;
import org.chungtay.model.Kind;
import org.jspecify.annotations.Nullable;

/// What later articles may have to know of an article: settled for all articles, one after the
/// other, before the rest is written.
///
/// @param day when it is published
/// @param slug the name of its file
record Plan(
    int index,
    State state,
    Kind kind,
    LocalDate day,
    @Nullable EventDate eventDate,
    String title,
    String slug,
    List<Agreement> agreements,
    List<Observation> figures) {

  /// The same with what it tells of.
  Plan telling(List<Agreement> agreements, List<Observation> figures) {
    return new Plan(index, state, kind, day, eventDate, title, slug, agreements, figures);
  }

  /// The path below the site's folder, without an extension.
  String stem() {
    return "content/articles/" + day.getYear() + "/" + slug;
  }

  /// Whether this article may refer to another, as one that is older and stays public.
  boolean mayRelyOn(Plan other) {
    return other.state == State.PUBLIC && other.day.isBefore(day);
  }
}
