package org.chungtay.build;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.check.Answer;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.Link;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Target;

/// The links of public pages that lead to other sites, from bodies and from the sources of
/// articles.
record OutsideLinks(List<Place> places) {

  /// Where an address is written.
  record Place(URI url, SourcePath file, Position position) {}

  static OutsideLinks of(Sources sources, Archive archive, Bodies bodies) {
    List<Place> places = new ArrayList<>();
    for (Source<?> source : sources.entries()) {
      if (archive.permalink(source) != null) {
        Stream.concat(inBody(source, bodies), inSources(source)).forEach(places::add);
      }
    }
    return new OutsideLinks(places);
  }

  List<URI> urls() {
    return places.stream().map(Place::url).distinct().toList();
  }

  /// A problem for each place whose address is dead.
  List<Problem> problems(Map<URI, Answer> answers) {
    List<Problem> problems = new ArrayList<>();
    for (Place place : places) {
      Answer answer = Objects.requireNonNull(answers.get(place.url()));
      if (answer.isDead()) {
        problems.add(
            Problem.of(
                Code.LINK_DEAD,
                place.file(),
                place.position(),
                Map.of("target", place.url().toString(), "answer", answer.text())));
      }
    }
    return problems;
  }

  private static Stream<Place> inBody(Source<?> source, Bodies bodies) {
    return bodies.of(source).links().stream()
        .flatMap(
            link -> web(link).map(url -> new Place(url, source.path(), link.position())).stream());
  }

  private static Optional<URI> web(Link link) {
    return link.target() instanceof Target.External(String url) && url.matches("(?i)https?://.*")
        ? uri(url)
        : Optional.empty();
  }

  private static Optional<URI> uri(String url) {
    try {
      return Optional.of(new URI(url));
    } catch (URISyntaxException e) {
      // The resolver has let it pass, so a browser makes something of it that cannot be tried.
      return Optional.empty();
    }
  }

  private static Stream<Place> inSources(Source<?> source) {
    if (!(source.entry() instanceof Article article)) {
      return Stream.empty();
    }
    return IntStream.range(0, article.sources().size())
        .boxed()
        .flatMap(
            i ->
                Stream.ofNullable(article.sources().get(i).url())
                    .map(
                        url -> new Place(url, source.path(), source.at("sources[" + i + "].url"))));
  }
}
