package org.chungtay.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.archive.Assembly;
import org.chungtay.image.Looked;
import org.chungtay.image.SuppliedFile;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Link;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Picture;
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
  /// @param picture what pages have to know of it, where it is a picture
  /// @param content the fingerprint of all of it, once it has been read
  record Supply(@Nullable Code fault, @Nullable Picture picture, @Nullable Fingerprint content) {}

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
    if (target instanceof Target.File(SourcePath file, _, _)) {
      uses.add(new Use(source.path(), at, written, file));
    }
  }

  /// Looks at all pictures of a site, in parallel: its pages need to know how large each is.
  ///
  /// @param before what was found before
  /// @param unchanged whether a file is known to be as it was then
  static Supplies ofPictures(Sources sources, Supplies before, Predicate<Path> unchanged) {
    Stream<SourcePath> pictures =
        sources.files().keySet().stream().filter(file -> SuppliedFile.isPicture(file.extension()));
    return new Supplies(List.of(), look(pictures, sources, before, unchanged));
  }

  /// The same when every file that is published or used has been looked at.
  ///
  /// @param published files that are published, whether or not an entry uses them
  Supplies with(
      List<Use> uses,
      Collection<SourcePath> published,
      Sources sources,
      Supplies before,
      Predicate<Path> unchanged) {
    Stream<SourcePath> others =
        Stream.concat(uses.stream().map(Use::file), published.stream())
            .filter(file -> !files.containsKey(file))
            .distinct();
    Map<SourcePath, Supply> all = new HashMap<>(files);
    all.putAll(look(others, sources, before, unchanged));
    List<Problem> found = new ArrayList<>();
    for (Use use : uses) {
      Code code = Objects.requireNonNull(all.get(use.file())).fault();
      if (code != null) {
        found.add(use.problem(code));
      }
    }
    return new Supplies(found, all);
  }

  private static Map<SourcePath, Supply> look(
      Stream<SourcePath> wanted, Sources sources, Supplies before, Predicate<Path> unchanged) {
    return wanted
        .parallel()
        .collect(
            Collectors.toConcurrentMap(
                Function.identity(),
                file -> {
                  Path place = Objects.requireNonNull(sources.files().get(file));
                  Supply known = before.files().get(file);
                  return known != null && unchanged.test(place) ? known : look(place, file);
                }));
  }

  private static Supply look(Path place, SourcePath file) {
    try {
      Looked looked = SuppliedFile.look(place, file.extension());
      return new Supply(looked.fault(), looked.picture(), null);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + place, e);
    }
  }

  /// What pages have to know of the pictures among these files.
  Map<SourcePath, Picture> pictures() {
    Map<SourcePath, Picture> pictures = new HashMap<>();
    files.forEach(
        (file, supply) -> {
          if (supply.picture() != null) {
            pictures.put(file, supply.picture());
          }
        });
    return pictures;
  }

  /// What is wrong inside the pictures of a theme.
  static List<Problem> ofTheme(Theme theme) {
    List<Problem> problems = new ArrayList<>();
    theme
        .assets()
        .forEach(
            (file, bytes) -> {
              SuppliedFile.fault(bytes, file.extension())
                  .map(code -> problem(code, file))
                  .ifPresent(problems::add);
            });
    return problems;
  }

  /// What is wrong inside a file, told of the file itself.
  static Problem problem(Code code, SourcePath file) {
    return new Use(file, () -> Position.START, file.fileName(), file).problem(code);
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
                                supply.picture(),
                                content(Objects.requireNonNull(sources.files().get(file))))));
    return new Supplies(problems, read);
  }

  /// The fingerprint of what is in a file that has been read.
  Fingerprint content(SourcePath file) {
    return Objects.requireNonNull(Objects.requireNonNull(files.get(file)).content());
  }

  /// The fingerprint of what is in a file.
  static Fingerprint content(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Fingerprint.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
