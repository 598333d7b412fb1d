package org.chungtay.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chungtay.model.OutputPath;

/// What stands in a folder, seen without following a link. May be used by several threads.
final class Terrain {

  /// What stands at a path.
  enum Kind {
    NOTHING,
    FILE,
    FOLDER,
    /// A link, a pipe, a device.
    OTHER
  }

  private final Path root;
  private final Map<OutputPath, Kind> folders = new ConcurrentHashMap<>();

  Terrain(Path root) {
    this.root = root;
  }

  /// What stands there. Behind anything but folders there is nothing.
  Kind at(OutputPath path) throws IOException {
    return isReached(path.folders()) ? look(path) : Kind.NOTHING;
  }

  /// The outermost of these folders of a path that is none, though something stands there.
  Optional<OutputPath> obstacle(OutputPath path) throws IOException {
    for (OutputPath folder : path.folders().reversed()) {
      Kind kind = folder(folder);
      if (kind != Kind.FOLDER) {
        return kind == Kind.NOTHING ? Optional.empty() : Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /// The innermost folder of the path that exists.
  Path nearest(OutputPath path) throws IOException {
    for (OutputPath folder : path.folders()) {
      if (folder(folder) == Kind.FOLDER) {
        return root.resolve(folder.value());
      }
    }
    return root;
  }

  /// Whether all of these are folders.
  ///
  /// @param folders those of one path, the innermost first
  private boolean isReached(List<OutputPath> folders) throws IOException {
    return folders.isEmpty() || folder(folders.getFirst()) == Kind.FOLDER;
  }

  private Kind folder(OutputPath folder) throws IOException {
    Kind known = folders.get(folder);
    if (known == null) {
      known = at(folder);
      folders.put(folder, known);
    }
    return known;
  }

  private Kind look(OutputPath path) throws IOException {
    if (path.longName().isPresent()) {
      return Kind.NOTHING;
    }
    try {
      BasicFileAttributes found =
          Files.readAttributes(
              root.resolve(path.value()), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return found.isRegularFile() ? Kind.FILE : found.isDirectory() ? Kind.FOLDER : Kind.OTHER;
    } catch (NoSuchFileException e) {
      return Kind.NOTHING;
    }
  }
}
