package org.chungtay.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.publish.OutputRefused.Reason;

/// An output folder as it is found: which of its files are ours and which are not.
///
/// Hidden files (`.git`, `.nojekyll`) and what file managers leave behind belong to whoever put
/// them there: they are neither ours nor in the way.
///
/// @param published the digest of every file as it was published, the manifest among them
/// @param owned files that an earlier build made, whether or not it was cut short
/// @param hasManifest whether a build has ever published here
record OutputFolder(
    Path root, Map<OutputPath, Hash> published, Set<OutputPath> owned, boolean hasManifest) {

  /// The files that an unfinished publication was about to make.
  static final String JOURNAL = ".chungtay-publishing";

  /// Parts of a file that could not be moved by one rename.
  static final String PARTIAL = ".chungtay-partial-";

  private static final Set<String> DEBRIS = Set.of("thumbs.db", "desktop.ini");

  /// Looks at a folder that may not exist yet.
  ///
  /// @throws OutputRefused when it is a file, or has to do with the folder of the sources
  static OutputFolder inspect(Path root, Path site) throws OutputRefused, IOException {
    refuseSources(root, site);
    if (!Files.exists(root)) {
      return new OutputFolder(root, Map.of(), Set.of(), false);
    }
    if (!Files.isDirectory(root)) {
      throw new OutputRefused(Reason.NOT_A_FOLDER, root.toString());
    }
    Path manifestFile = root.resolve(Manifest.PATH.value());
    Map<OutputPath, Hash> published = new HashMap<>(Manifest.read(manifestFile).files());
    Set<OutputPath> owned = new HashSet<>(published.keySet());
    owned.addAll(Manifest.read(root.resolve(JOURNAL)).files().keySet());
    boolean hasManifest = !owned.isEmpty() || Files.exists(manifestFile);
    if (hasManifest) {
      owned.add(Manifest.PATH);
    }
    if (Files.isRegularFile(manifestFile)) {
      published.put(Manifest.PATH, Hash.of(Files.readAllBytes(manifestFile)));
    }
    return new OutputFolder(root, published, owned, hasManifest);
  }

  /// Refuses an output folder that is, holds, or lies inside the sources; `public/` inside the
  /// site's folder is where output belongs.
  private static void refuseSources(Path root, Path site) throws OutputRefused, IOException {
    Path out = realPath(root);
    for (Path source :
        List.of(
            site,
            site.resolve("content"),
            site.resolve("themes"),
            site.resolve(".chungtay"),
            site.resolve("site-config.yml"))) {
      Path real = realPath(source);
      boolean inside = !source.equals(site) && out.startsWith(real);
      if (real.startsWith(out) || inside) {
        throw new OutputRefused(Reason.HOLDS_SOURCES, root.toString());
      }
    }
  }

  /// The path with links resolved, as far as it exists.
  private static Path realPath(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    Path name = absolute.getFileName();
    return parent == null || name == null ? absolute : realPath(parent).resolve(name);
  }

  /// All files that are not ours.
  ///
  /// @throws UncheckedIOException naming the folder when it cannot be read
  Set<OutputPath> foreign() {
    if (!Files.exists(root)) {
      return Set.of();
    }
    try {
      Set<OutputPath> foreign = new TreeSet<>(existing(root));
      foreign.removeAll(owned);
      return foreign;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + root, e);
    }
  }

  private boolean isForeign(OutputPath path) {
    Path file = resolve(path);
    return !owned.contains(path)
        && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
        && !isLeftAlone(file);
  }

  private static Set<OutputPath> existing(Path root) throws IOException {
    Set<OutputPath> files = new TreeSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isLeftAlone(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isLeftAlone(file)) {
              files.add(outputPath(root, file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static boolean isLeftAlone(Path path) {
    Path name = path.getFileName();
    String text = name == null ? "" : name.toString();
    return text.startsWith(".") || DEBRIS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static OutputPath outputPath(Path root, Path file) {
    StringBuilder value = new StringBuilder();
    for (Path part : root.relativize(file)) {
      value.append(value.isEmpty() ? "" : "/").append(part);
    }
    return new OutputPath(value.toString());
  }

  Path resolve(OutputPath path) {
    return root.resolve(path.value());
  }

  /// Refuses to publish over or beside files that are not ours, when that would harm them or hide
  /// that the folder is the wrong one.
  void refuseForeign(Set<OutputPath> toBePublished) throws OutputRefused {
    if (!hasManifest) {
      Optional<OutputPath> foreign = foreign().stream().findFirst();
      if (foreign.isPresent()) {
        throw refusal(foreign.get());
      }
    }
    Set<OutputPath> seen = new HashSet<>();
    for (OutputPath path : toBePublished) {
      if (!owned.contains(path)) {
        refuseForeign(path);
        for (OutputPath folder : path.folders()) {
          if (seen.add(folder)) {
            refuseForeign(folder);
          }
        }
      }
    }
  }

  private void refuseForeign(OutputPath path) throws OutputRefused {
    if (isForeign(path)) {
      throw refusal(path);
    }
  }

  private static OutputRefused refusal(OutputPath file) {
    return new OutputRefused(Reason.FOREIGN, file.value());
  }

  /// Whether the file's bytes could be those of a page: an ordinary file, not a link.
  boolean holds(OutputPath path) {
    return Files.isRegularFile(resolve(path), LinkOption.NOFOLLOW_LINKS);
  }
}
