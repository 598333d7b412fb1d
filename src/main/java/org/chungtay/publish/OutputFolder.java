package org.chungtay.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.publish.Terrain.Kind;

/// An output folder as it is found: which of its files are ours and which are not.
///
/// @param root the folder itself, not a link to it; it may not exist yet
/// @param published the digest of every file as it was published, the manifest among them
/// @param owned what an earlier build made or was about to make, with its digest
record OutputFolder(
    Path root, Map<OutputPath, Hash> published, Map<OutputPath, Hash> owned, Terrain terrain) {

  /// Looks at a folder that may be published into.
  static OutputFolder inspect(Path root) throws IOException {
    Path manifest = root.resolve(Manifest.PATH.value());
    Map<OutputPath, Hash> published = new TreeMap<>(Manifest.read(manifest).files());
    if (!published.isEmpty()) {
      published.put(Manifest.PATH, Hash.of(Files.readAllBytes(manifest)));
    }
    Map<OutputPath, Hash> owned =
        new TreeMap<>(Manifest.read(root.resolve(Manifest.JOURNAL)).files());
    owned.putAll(published);
    return new OutputFolder(root, published, owned, new Terrain(root));
  }

  Path resolve(OutputPath path) {
    return root.resolve(path.value());
  }

  /// What a file of the folder is called in it.
  OutputPath path(Path file) {
    return path(root, file);
  }

  static OutputPath path(Path root, Path file) {
    StringBuilder value = new StringBuilder();
    for (Path part : root.relativize(file)) {
      value.append(value.isEmpty() ? "" : "/").append(part);
    }
    return new OutputPath(value.toString());
  }

  /// All files that are not ours, and links wherever they stand.
  Set<OutputPath> foreign() throws IOException {
    Set<OutputPath> foreign = new TreeSet<>();
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      VisibleFiles.all(root)
          .forEach(
              (path, found) -> {
                if (!found.isRegularFile() || !owned.containsKey(path)) {
                  foreign.add(path);
                }
              });
    }
    return foreign;
  }

  /// Whether the file's bytes could be those of a page: an ordinary file, reached through no link.
  boolean holds(OutputPath path) throws IOException {
    return terrain.at(path) == Kind.FILE;
  }
}
