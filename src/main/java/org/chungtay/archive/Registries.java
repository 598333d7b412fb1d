package org.chungtay.archive;

import java.util.ArrayList;
import java.util.List;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Place;
import org.chungtay.model.Problem;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Topic;
import org.chungtay.model.text.Slug;

/// Every namespace of ids. Units and schools share one, so that either may be a partner.
record Registries(
    Registry<District> districts,
    Registry<School> schools,
    Registry<Entry> partners,
    Registry<OfficialDocument> documents,
    Registry<Metric> metrics,
    Registry<Topic> topics,
    Registry<Place> places,
    Registry<Article> articles,
    List<Problem> problems) {

  static Registries of(Sources sources) {
    Registries all =
        new Registries(
            new Registry<>(),
            new Registry<>(),
            new Registry<>(),
            new Registry<>(),
            new Registry<>(),
            new Registry<>(),
            new Registry<>(),
            new Registry<>(),
            new ArrayList<>());
    sources.entries().forEach(all::add);
    sources.incomplete().forEach(all::excuse);
    return all;
  }

  @SuppressWarnings("unchecked") // each case has just found the entry's class
  private void add(Source<?> source) {
    switch (source.entry()) {
      case District d -> {
        List<String> names = names(d.fullName(), d.aliases(), d.name());
        districts.add((Source<District>) source, names);
        problems.addAll(partners.add((Source<Entry>) source, names));
      }
      case School s -> {
        List<String> names = names(s.name(), s.aliases());
        schools.add((Source<School>) source, names);
        problems.addAll(partners.add((Source<Entry>) source, names));
      }
      case OfficialDocument d ->
          problems.addAll(
              documents.add((Source<OfficialDocument>) source, names(d.number(), d.aliases())));
      case Metric m ->
          problems.addAll(metrics.add((Source<Metric>) source, names(m.label(), List.of())));
      case Topic t ->
          problems.addAll(topics.add((Source<Topic>) source, names(t.label(), t.aliases())));
      case Place p ->
          problems.addAll(places.add((Source<Place>) source, names(p.fullName(), p.aliases())));
      // Two articles of one name meet as routes.
      case Article a -> articles.add((Source<Article>) source, names(a.title(), List.of()));
      case org.chungtay.model.StaticPage page -> {}
    }
  }

  private static List<String> names(String first, List<String> aliases, String... more) {
    List<String> names = new ArrayList<>(1 + aliases.size() + more.length);
    names.add(first);
    names.addAll(aliases);
    names.addAll(List.of(more));
    return names;
  }

  private void excuse(SourcePath lost) {
    String id = Slug.of(lost.stem());
    switch (lost.folder()) {
      case "content/districts" -> {
        districts.excuse(id);
        partners.excuse(id);
      }
      case "content/documents" -> documents.excuse(id);
      case "content/schools" -> {
        schools.leaveOpen();
        partners.leaveOpen();
      }
      default -> {
        switch (lost.value()) {
          case "content/metrics.yml" -> metrics.leaveOpen();
          case "content/topics.yml" -> topics.leaveOpen();
          case "content/places.yml" -> places.leaveOpen();
          default -> articles.excuse(id);
        }
      }
    }
  }
}
