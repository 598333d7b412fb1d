package org.chungtay.archive;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Chronology;
import org.chungtay.model.Coverage;
import org.chungtay.model.District;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Pairings;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;

/// What has a page at the build clock.
///
/// @param articles newest published first
/// @param gone articles that were public once and have been taken down or have expired
record Published(
    List<Source<Article>> articles,
    List<Source<Article>> gone,
    Chronology chronology,
    Collection<Source<District>> districts,
    Collection<Source<School>> schools,
    Collection<Source<OfficialDocument>> documents,
    Collection<Source<Topic>> topics,
    List<Source<StaticPage>> pages,
    Coverage coverage,
    Pairings pairings) {

  /// Every entry with a page of its own.
  Stream<Source<?>> entries() {
    return Stream.of(articles, districts, schools, documents, topics, pages)
        .flatMap(Collection::stream);
  }
}
