package org.chungtay.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.Article.Shown;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Kind;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Place;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Target;

/// Checks what entries say of one another: every id that is written must exist, and every rule that
/// needs more than one value must hold.
final class References {

  private final Sources sources;
  private final Registries registries;
  private final Destinations destinations;
  private final List<Problem> problems = new ArrayList<>();

  private References(Sources sources, Registries registries, Destinations destinations) {
    this.sources = sources;
    this.registries = registries;
    this.destinations = destinations;
  }

  static List<Problem> check(Sources sources, Registries registries, Destinations destinations) {
    References references = new References(sources, registries, destinations);
    sources.of(Article.class).forEach(references::article);
    sources.of(District.class).forEach(references::district);
    sources.of(OfficialDocument.class).forEach(references::document);
    sources.of(Place.class).forEach(references::place);
    references.schoolFiles();
    return references.problems;
  }

  private void article(Source<Article> source) {
    Article article = source.entry();
    ids(source, "districts", article.districts(), registries.districts(), Code.DISTRICT_UNKNOWN);
    ids(source, "schools", article.schools(), registries.schools(), Code.SCHOOL_UNKNOWN);
    ids(source, "topics", article.topics(), registries.topics(), Code.TOPIC_UNKNOWN);
    ids(source, "documents", article.documents(), registries.documents(), Code.DOCUMENT_UNKNOWN);
    for (int i = 0; i < article.pairings().size(); i++) {
      agreement(source, "pairings[" + i + "]", article.pairings().get(i));
    }
    for (int i = 0; i < article.figures().size(); i++) {
      observation(source, "figures[" + i + "]", article.figures().get(i));
    }
    if (article.cover() != null) {
      photo(source, "cover", article.cover());
    }
    for (int i = 0; i < article.photos().size(); i++) {
      photo(source, "photos[" + i + "]", article.photos().get(i));
    }
    // What stands in for a kind that cannot be read is a ceremony.
    if (!article.pairings().isEmpty() && article.kind() != Kind.CEREMONY) {
      report(source, Code.PAIRING_OUTSIDE_CEREMONY, "pairings", Map.of());
    }
  }

  private void agreement(Source<Article> source, String path, Agreement agreement) {
    List<String> between = agreement.between();
    ids(source, path + ".between", between, registries.partners(), Code.PARTNER_UNKNOWN);
    if (between.size() == 2
        && !between.getFirst().isEmpty()
        && between.getFirst().equals(between.getLast())) {
      report(source, Code.PAIRING_SELF, path + ".between[1]", Map.of("id", between.getFirst()));
    }
    for (int i = 0; i < agreement.schools().size(); i++) {
      ids(
          source,
          path + ".schools[" + i + "]",
          agreement.schools().get(i),
          registries.schools(),
          Code.SCHOOL_UNKNOWN);
    }
    if (agreement.seeAlso() != null) {
      registries
          .articles()
          .check(source, path + ".seeAlso", agreement.seeAlso(), Code.ARTICLE_UNKNOWN)
          .ifPresent(problems::add);
    }
  }

  private void observation(Source<Article> source, String path, Observation observation) {
    registries
        .metrics()
        .check(source, path + ".metric", observation.metric(), Code.METRIC_UNKNOWN)
        .ifPresent(problems::add);
    if (!observation.scope().equals(Observation.CITY)) {
      registries
          .districts()
          .check(source, path + ".scope", observation.scope(), Code.DISTRICT_UNKNOWN)
          .ifPresent(problems::add);
    }
  }

  private void photo(Source<Article> source, String path, Photo photo) {
    if (!photo.src().isEmpty()
        && destinations.picture(source.path(), photo.src())
            instanceof Target.Broken(Code code, Map<String, String> arguments)) {
      report(source, code, path + ".src", arguments);
    }
    if (photo.people() == Shown.CHILDREN
        && !photo.consent()
        && !isUnread(source, path + ".consent")) {
      report(source, Code.PICTURE_CONSENT, path, Map.of("target", photo.src()));
    }
  }

  /// Whether a value is written and cannot be read; a consent is false then, too.
  private boolean isUnread(Source<?> source, String path) {
    return source.positions().byPath().containsKey(path) && sources.flaws().touch(source, path);
  }

  private void district(Source<District> source) {
    ids(
        source,
        "successors",
        source.entry().successors(),
        registries.districts(),
        Code.DISTRICT_UNKNOWN);
  }

  private void place(Source<Place> source) {
    Place place = source.entry();
    ids(source, "in", place.in(), registries.districts(), Code.DISTRICT_UNKNOWN);
    ids(source, "parts", place.parts(), registries.districts(), Code.DISTRICT_UNKNOWN);
    Set<String> named = new HashSet<>();
    named(source, "in", place.in(), named);
    named(source, "parts", place.parts(), named);
  }

  /// A place lies in a unit or has a part of it, and that once.
  private void named(Source<Place> source, String path, List<String> units, Set<String> before) {
    for (int i = 0; i < units.size(); i++) {
      if (!units.get(i).isEmpty() && !before.add(units.get(i))) {
        report(source, Code.PLACE_UNIT, path + "[" + i + "]", Map.of("id", units.get(i)));
      }
    }
  }

  private void document(Source<OfficialDocument> source) {
    String file = source.entry().file();
    if (file == null) {
      return;
    }
    switch (destinations.link(source.path(), file)) {
      case Target.Broken(Code code, var arguments) ->
          report(source, code == Code.LINK_BROKEN ? Code.PICTURE_MISSING : code, "file", arguments);
      case Target.External(String url) ->
          report(source, Code.PICTURE_OUTSIDE, "file", Map.of("target", url));
      case Target.File _, Target.Page _, Target.Notice _, Target.Fragment _ -> {}
    }
  }

  /// The file `content/schools/<id>.yml` belongs to the unit of that id.
  private void schoolFiles() {
    Set<SourcePath> seen = new java.util.TreeSet<>();
    for (Source<?> school : sources.of(School.class)) {
      String id = School.unitOf(school.path());
      if (seen.add(school.path())) {
        registries
            .districts()
            .check(school, "", id, Code.DISTRICT_UNKNOWN)
            .map(p -> Problem.of(p.code(), p.file(), Position.START, p.arguments()))
            .ifPresent(problems::add);
      }
    }
  }

  private void ids(
      Source<?> source, String path, List<String> ids, Registry<?> registry, Code code) {
    for (int i = 0; i < ids.size(); i++) {
      registry.check(source, path + "[" + i + "]", ids.get(i), code).ifPresent(problems::add);
    }
  }

  private void report(Source<?> source, Code code, String path, Map<String, String> arguments) {
    problems.add(source.problem(code, path, arguments));
  }
}
