package org.chungtay.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.archive.Assembly;
import org.chungtay.image.SuppliedFile;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Link;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Target;
import org.chungtay.theme.Theme;
import org.jspecify.annotations.Nullable;

/// What is wrong inside the files that are published as they were supplied, each looked at once and
/// told of wherever it is used.
///
/// @param files each that was looked at
record Supplies(List<Problem> problems, Map<SourcePath, Supply> files) {

  static final Supplies NONE = new Supplies(List.of(), Map.of());

  /// A file.
  ///
  /// @param fault what is wrong inside it, if anything is
  /// @param content the fingerprint of all of it, once it has been read
  record Supply(@Nullable Code fault, @Nullable Fingerprint content) {}

  /// Where an entry uses a file.
  record Use(SourcePath entry, Supplier<Position> at, String written, SourcePath file) {

    private Problem problem(Code code) {
      String type = file.extension().toUpperCase(Locale.ROOT);
      return Problem.of(code, entry, at.get(), Map.of("target", written, "type", type));
    }
  }

  /// Every use of a file, the first in each entry.
  ///
  /// @param drafts whether drafts take part
  static List<Use> uses(Sources sources, Assembly assembly, Bodies bodies, boolean drafts) {
    List<Use> uses = new ArrayList<>();
    for (Source<?> source : sources.entries()) {
      switch (source.entry()) {
        case Article article when drafts || !article.draft() ->
            photos(source, article, assembly, uses);
        case OfficialDocument document -> document(source, document, assembly, uses);
        default -> {}
      }
      for (Link link : bodies.files(source)) {
        add(source, link::position, link.written(), link.target(), uses);
      }
    }
    Set<List<SourcePath>> seen = new HashSet<>();
    uses.removeIf(use -> !seen.add(List.of(use.entry(), use.file())));
    return uses;
  }

  private static void photos(Source<?> source, Article article, Assembly assembly, List<Use> uses) {
    if (article.cover() != null) {
      photo(source, "cover.src", article.cover(), assembly, uses);
    }
    for (int i = 0; i < article.photos().size(); i++) {
      photo(source, "photos[" + i + "].src", article.photos().get(i), assembly, uses);
    }
  }

  private static void photo(
      Source<?> source, String path, Article.Photo photo, Assembly assembly, List<Use> uses) {
    Target shown = assembly.archive().attachments(source).get(photo.src());
    Target target =
        shown != null ? shown : assembly.destinations().picture(source.path(), photo.src());
    add(source, () -> source.at(path), photo.src(), target, uses);
  }

  private static void document(
      Source<?> source, OfficialDocument document, Assembly assembly, List<Use> uses) {
    if (document.file() != null) {
      Target target = assembly.destinations().link(source.path(), document.file());
      add(source, () -> source.at("file"), document.file(), target, uses);
    }
  }

  private static void add(
      Source<?> source, Supplier<Position> at, String written, Target target, List<Use> uses) {
    if (target instanceof Target.File(SourcePath file, _)) {
      uses.add(new Use(source.path(), at, written, file));
    }
  }

  /// Looks at files, in parallel.
  ///
  /// @param published files that are published, whether or not an entry uses them
  /// @param before what was found before
  /// @param unchanged whether a file is known to be as it was then
  static Supplies look(
      List<Use> uses,
      Collection<SourcePath> published,
      Sources sources,
      Supplies before,
      Predicate<Path> unchanged) {
    Map<SourcePath, Supply> files =
        Stream.concat(uses.stream().map(Use::file), published.stream())
            .distinct()
            .parallel()
            .collect(
                Collectors.toConcurrentMap(
                    Function.identity(),
                    file -> {
                      Path place = Objects.requireNonNull(sources.files().get(file));
                      Supply known = before.files().get(file);
                      return known != null && unchanged.test(place)
                          ? known
                          : new Supply(fault(place, file.extension()).orElse(null), null);
                    }));
    List<Problem> problems = new ArrayList<>();
    for (Use use : uses) {
      Code code = Objects.requireNonNull(files.get(use.file())).fault();
      if (code != null) {
        problems.add(use.problem(code));
      }
    }
    return new Supplies(problems, files);
  }

  /// What is wrong inside the pictures of a theme.
  static List<Problem> ofTheme(Theme theme) {
    List<Problem> problems = new ArrayList<>();
    theme
        .assets()
        .forEach(
            (file, bytes) -> {
              Use use = new Use(file, () -> Position.START, file.fileName(), file);
              SuppliedFile.fault(bytes, file.extension())
                  .map(use::problem)
                  .ifPresent(problems::add);
            });
    return problems;
  }

  /// The same when these of its files have been read whole, in parallel: only what is published
  /// needs that.
  Supplies reading(Collection<SourcePath> published, Sources sources) {
    Map<SourcePath, Supply> read = new ConcurrentHashMap<>(files);
    published.parallelStream()
        .forEach(
            file ->
                read.computeIfPresent(
                    file,
                    (_, supply) ->
                        supply.content() != null
                            ? supply
                            : new Supply(
                                supply.fault(),
                                content(Objects.requireNonNull(sources.files().get(file))))));
    return new Supplies(problems, read);
  }

  /// The fingerprint of what is in a file that has been read.
  Fingerprint content(SourcePath file) {
    return Objects.requireNonNull(Objects.requireNonNull(files.get(file)).content());
  }

  private static Fingerprint content(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Fingerprint.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Optional<Code> fault(Path file, String extension) {
    try {
      return SuppliedFile.fault(file, extension);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
