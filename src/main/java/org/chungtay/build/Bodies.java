package org.chungtay.build;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.archive.Assembly;
import org.chungtay.markdown.MarkdownRenderer;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Body;
import org.chungtay.model.Checked;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Language;
import org.chungtay.model.Link;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Resolver;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Target;
import org.chungtay.source.ReadSite;
import org.jspecify.annotations.Nullable;

/// The rendered body of every entry that has one.
///
/// @param config the digest of that part of the configuration that the renderer is told
/// @param byPath each under the file of its entry
/// @param made how many of them had to be rendered
record Bodies(Fingerprint config, Map<SourcePath, Rendered> byPath, int made) {

  private static final Rendered EMPTY =
      Rendered.of(Fingerprint.NONE, List.of(), new Checked<>(Body.NONE, List.of()));

  /// A body, with all that it was made from.
  ///
  /// @param file the digest of the file
  /// @param answers what it asked of the archive and was answered
  /// @param body what came of it
  /// @param digest of that
  /// @param problems what was found wrong with it
  /// @param files the links to files in it
  record Rendered(
      Fingerprint file,
      List<Answered> answers,
      Deferred<Body> body,
      Fingerprint digest,
      List<Problem> problems,
      List<Link> files) {

    private static Rendered of(Fingerprint file, List<Answered> answers, Checked<Body> body) {
      Deferred<Body> kept = Deferred.of(body.value());
      return new Rendered(
          file,
          answers,
          kept,
          kept.digest(),
          body.problems(),
          body.value().links().stream()
              .filter(link -> link.target() instanceof Target.File)
              .toList());
    }

    /// Whether this archive answers what it answered.
    private boolean isAnsweredBy(Resolver archive) {
      return answers.stream().allMatch(answer -> answer.holds(archive));
    }
  }

  /// Renders all bodies, in parallel.
  ///
  /// @param before what was rendered before; what still holds of it is taken from there
  /// @param answered whether that was for this very archive, which need not be asked again
  static Bodies render(
      ReadSite read,
      Assembly assembly,
      List<Source<?>> sources,
      Bodies before,
      boolean answered,
      Runnable step) {
    String basePath = assembly.archive().config().basePath();
    Language language = assembly.archive().config().language();
    MarkdownRenderer renderer = new MarkdownRenderer(basePath, language);
    Fingerprint config = Fingerprint.of(language + " " + basePath);
    LongAdder made = new LongAdder();
    Map<SourcePath, Rendered> byPath =
        sources.parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    Source::path,
                    source -> {
                      Fingerprint file = read.bytes(source.path());
                      Resolver resolver = assembly.resolvers().apply(source);
                      Rendered known =
                          before.config().equals(config)
                              ? before.byPath().get(source.path())
                              : null;
                      step.run();
                      if (known != null
                          && known.file().equals(file)
                          && (answered || known.isAnsweredBy(resolver))) {
                        return known;
                      }
                      made.increment();
                      return render(renderer, file, source, resolver);
                    }));
    return new Bodies(config, byPath, made.intValue());
  }

  private static Rendered render(
      MarkdownRenderer renderer, Fingerprint file, Source<?> source, Resolver resolver) {
    Answered.Notes notes = new Answered.Notes(resolver);
    Checked<Body> body = renderer.render(source.path(), source.body(), notes, hasCover(source));
    return Rendered.of(file, List.copyOf(notes.taken()), body);
  }

  private static boolean hasCover(Source<?> source) {
    return source.entry() instanceof Article article && article.cover() != null;
  }

  /// What was rendered of a source, which is nothing where it has no text.
  private Rendered rendered(Source<?> source) {
    Rendered rendered = byPath.get(source.path());
    return rendered == null ? EMPTY : rendered;
  }

  Body of(Source<?> source) {
    return rendered(source).body().read(Body.class);
  }

  /// The digest of the body of a source.
  Fingerprint digest(Source<?> source) {
    return rendered(source).digest();
  }

  /// The links to files in the body of a source.
  List<Link> files(Source<?> source) {
    return rendered(source).files();
  }

  List<Problem> problems() {
    return byPath.values().stream().flatMap(r -> r.problems().stream()).toList();
  }

  /// The files that public pages show, in their bodies or beside them, each under its address.
  Map<Permalink, SourcePath> published(Sources sources, Archive archive) {
    Stream<Target.File> inBodies =
        sources.entries().stream()
            .filter(source -> !files(source).isEmpty() && archive.permalink(source) != null)
            .flatMap(source -> files(source).stream())
            .map(Link::target)
            .map(Target.File.class::cast);
    Stream<Target.File> beside =
        Stream.concat(archive.articles().stream(), archive.documents().values().stream())
            .flatMap(source -> archive.attachments(source).values().stream());
    Map<Permalink, SourcePath> files = new TreeMap<>();
    Stream<Target.@Nullable File> ofSite =
        Stream.of(archive.licence(), archive.logo(), archive.icon());
    Stream.of(inBodies, beside, ofSite.filter(Objects::nonNull))
        .flatMap(shown -> shown)
        .forEach(file -> files.put(file.permalink(), file.file()));
    return files;
  }
}
