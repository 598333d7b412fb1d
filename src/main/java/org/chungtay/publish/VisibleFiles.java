package org.chungtay.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chungtay.model.OutputPath;

/// The files in a folder, links among them, which are not followed.
///
/// Hidden files (`.git`, `.nojekyll`) and what file managers leave behind belong to whoever put
/// them there: they are neither ours nor in the way.
final class VisibleFiles extends SimpleFileVisitor<Path> {

  private static final Set<String> DEBRIS = Set.of("thumbs.db", "desktop.ini");

  private final Path root;
  private final boolean oneIsEnough;
  private final Map<OutputPath, BasicFileAttributes> found = new TreeMap<>();

  private VisibleFiles(Path root, boolean oneIsEnough) {
    this.root = root;
    this.oneIsEnough = oneIsEnough;
  }

  /// All of them.
  static Map<OutputPath, BasicFileAttributes> all(Path root) throws IOException {
    return walked(root, false);
  }

  /// The first that is met.
  static Optional<OutputPath> any(Path root) throws IOException {
    return walked(root, true).keySet().stream().findFirst();
  }

  private static Map<OutputPath, BasicFileAttributes> walked(Path root, boolean oneIsEnough)
      throws IOException {
    VisibleFiles visitor = new VisibleFiles(root, oneIsEnough);
    Files.walkFileTree(root, visitor);
    return visitor.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && isLeftAlone(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isLeftAlone(file)) {
      return FileVisitResult.CONTINUE;
    }
    found.put(OutputFolder.path(root, file), attributes);
    return oneIsEnough ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  /// What went while we looked is none of the files.
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  private static boolean isLeftAlone(Path path) {
    Path name = path.getFileName();
    String text = name == null ? "" : name.toString();
    return text.startsWith(".") || DEBRIS.contains(text.toLowerCase(Locale.ROOT));
  }
}
