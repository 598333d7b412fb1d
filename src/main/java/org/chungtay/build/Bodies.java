package org.chungtay.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.archive.Assembly;
import org.chungtay.markdown.MarkdownRenderer;
import org.chungtay.model.Archive;
import org.chungtay.model.Body;
import org.chungtay.model.Checked;
import org.chungtay.model.Link;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Resolver;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Target;
import org.jspecify.annotations.Nullable;

/// The rendered body of every entry that has one.
///
/// @param archive what their questions were asked of
record Bodies(Archive archive, Map<SourcePath, Rendered> byPath) {

  /// A body, with all that it was made from.
  record Rendered(Source<?> source, List<Answered> answers, Checked<Body> body) {

    /// Whether this archive would answer the same.
    boolean holds(Resolver resolver) {
      return answers.stream().allMatch(answer -> answer.holds(resolver));
    }
  }

  /// Renders all bodies, in parallel.
  ///
  /// @param before what was rendered before; what still holds of it is taken from there
  static Bodies render(Assembly assembly, @Nullable Bodies before, Runnable step) {
    Archive archive = assembly.archive();
    MarkdownRenderer renderer = new MarkdownRenderer(archive.config());
    return new Bodies(
        archive,
        assembly.bodies().parallelStream()
            .map(
                source -> {
                  Resolver resolver = assembly.resolvers().apply(source);
                  Rendered known = before == null ? null : before.known(source, archive, resolver);
                  Rendered rendered = known == null ? render(renderer, source, resolver) : known;
                  step.run();
                  return rendered;
                })
            .collect(Collectors.toMap(r -> r.source().path(), r -> r)));
  }

  private static Rendered render(MarkdownRenderer renderer, Source<?> source, Resolver resolver) {
    Answered.Notes notes = new Answered.Notes(resolver);
    Checked<Body> body = renderer.render(source.path(), source.body(), notes);
    return new Rendered(source, List.copyOf(notes.taken()), body);
  }

  /// What was rendered of this source, if rendering it again would give the same.
  @SuppressWarnings("ReferenceEquality") // whether it is the very archive; else it is asked
  private @Nullable Rendered known(Source<?> now, Archive other, Resolver resolver) {
    Rendered known = byPath.get(now.path());
    boolean holds =
        known != null
            && known.source().body().equals(now.body())
            && archive.config().equals(other.config())
            && (archive == other || known.holds(resolver));
    return holds ? known : null;
  }

  /// What was rendered of a source, which is nothing where it has no text.
  Rendered rendered(Source<?> source) {
    Rendered rendered = byPath.get(source.path());
    return rendered == null
        ? new Rendered(source, List.of(), new Checked<>(Body.NONE, List.of()))
        : rendered;
  }

  Body of(Source<?> source) {
    return rendered(source).body().value();
  }

  List<Problem> problems() {
    return byPath.values().stream().flatMap(r -> r.body().problems().stream()).toList();
  }

  /// The files that public pages show, in their bodies or beside them, each under its address.
  Map<Permalink, Path> files(Sources sources, Archive archive) {
    Stream<Target.File> inBodies =
        sources.entries().stream()
            .filter(source -> archive.permalink(source) != null)
            .flatMap(source -> of(source).links().stream())
            .map(Link::target)
            .filter(Target.File.class::isInstance)
            .map(Target.File.class::cast);
    Stream<Target.File> beside =
        archive.attachments().values().stream().flatMap(files -> files.values().stream());
    Map<Permalink, Path> files = new TreeMap<>();
    Stream<Target.File> ofSite =
        Stream.of(archive.licence(), archive.logo(), archive.icon()).filter(Objects::nonNull);
    Stream.of(inBodies, beside, ofSite)
        .flatMap(shown -> shown)
        .forEach(
            file ->
                files.put(
                    file.permalink(), Objects.requireNonNull(sources.files().get(file.file()))));
    return files;
  }
}
