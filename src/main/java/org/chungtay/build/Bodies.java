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
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Target;

/// The rendered body of every entry that has one.
record Bodies(Map<SourcePath, Body> byPath, List<Problem> problems) {

  /// Renders all bodies, in parallel.
  static Bodies render(Assembly assembly, Runnable step) {
    MarkdownRenderer renderer = new MarkdownRenderer(assembly.archive().config());
    record Rendered(SourcePath path, Checked<Body> body) {}
    List<Rendered> rendered =
        assembly.bodies().parallelStream()
            .map(
                source -> {
                  Checked<Body> body =
                      renderer.render(
                          source.path(), source.body(), assembly.resolvers().apply(source));
                  step.run();
                  return new Rendered(source.path(), body);
                })
            .toList();
    return new Bodies(
        rendered.stream().collect(Collectors.toMap(Rendered::path, r -> r.body().value())),
        rendered.stream().flatMap(r -> r.body().problems().stream()).toList());
  }

  Body of(Source<?> source) {
    return byPath.getOrDefault(source.path(), Body.NONE);
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
    Stream.of(inBodies, beside, Stream.ofNullable(archive.licence()))
        .flatMap(shown -> shown)
        .forEach(
            file ->
                files.put(
                    file.permalink(), Objects.requireNonNull(sources.files().get(file.file()))));
    return files;
  }
}
