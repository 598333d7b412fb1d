package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.archive.Destinations;
import org.chungtay.check.Registers;
import org.chungtay.feed.Feed;
import org.chungtay.model.Hash;
import org.chungtay.search.Catalogue;

/// The folder in which a build keeps what it knows of every entry, and of what they have in common.
/// It is as a whole what the last build left, or not to be used, see [LastBuild].
///
/// @param site the site's folder, in which entries lie
record Dossiers(Path site, Path folder) {

  /// What the entries have in common.
  ///
  /// @param registers what texts are held against
  /// @param pages what search found of them
  /// @param feeds the numbers of the feeds that carry an article, by its absolute address
  record Common(Registers registers, Catalogue pages, Map<String, List<Integer>> feeds) {}

  static Dossiers in(Path site, Path cache) {
    return new Dossiers(site, cache.resolve("known"));
  }

  /// What is known of the entry in this file.
  Optional<Dossier> of(Path file) {
    return CacheFile.read(place(file), Dossier.class);
  }

  void write(Path file, Dossier dossier) {
    CacheFile.write(place(file), dossier);
  }

  /// Under a digest: the name of an entry may be as long as a name can be.
  private Path place(Path file) {
    return folder.resolve("entries").resolve(Hash.of(site.relativize(file).toString()).hex());
  }

  Optional<Common> common() {
    return CacheFile.read(folder.resolve("common"), Common.class);
  }

  void write(Common common) {
    CacheFile.write(folder.resolve("common"), common);
  }

  Optional<Destinations> destinations() {
    return CacheFile.read(folder.resolve("destinations"), Destinations.Known.class)
        .map(Destinations::new);
  }

  void write(Destinations destinations) {
    CacheFile.write(folder.resolve("destinations"), destinations.known());
  }

  /// The feed of this number.
  Optional<Feed> feed(int number) {
    return CacheFile.read(feedFile(number), Feed.class);
  }

  void write(int number, Feed feed) {
    CacheFile.write(feedFile(number), feed);
  }

  private Path feedFile(int number) {
    return folder.resolve("feeds").resolve(String.valueOf(number));
  }

  /// Forgets everything.
  void clear() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot empty " + folder, e);
    }
  }
}
