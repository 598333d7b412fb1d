package org.chungtay.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.LiveFolderVisitor;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;

/// The files under `content/`, each under its NFC name.
public final class ContentFolder {

  /// What file managers and Word leave behind.
  private static final Set<String> DEBRIS = Set.of("thumbs.db", "desktop.ini");

  /// Signs that mean something else in an address.
  private static final String BAD_SIGNS = "#?%:";

  private ContentFolder() {}

  /// All files, in path order. Links that lead out of the folder and names that differ only in case
  /// or Unicode form are problems.
  static Checked<Map<SourcePath, Path>> scan(Path site) {
    List<Problem> problems = new ArrayList<>();
    Map<SourcePath, Path> files = files(site, problems);
    problems.addAll(lookAlikes(files));
    files.keySet().forEach(path -> badSign(path).ifPresent(problems::add));
    return new Checked<>(files, problems);
  }

  /// The same files, for those who were told of the problems before.
  static Map<SourcePath, Path> files(Path site) {
    return files(site, new ArrayList<>());
  }

  private static Map<SourcePath, Path> files(Path site, List<Problem> problems) {
    Path content = site.resolve(Sources.CONTENT);
    Map<SourcePath, Path> files = new TreeMap<>();
    if (!Files.isDirectory(content)) {
      problems.add(problem(Code.CONTENT_MISSING, Sources.CONFIG, Map.of()));
      return files;
    }
    try {
      Files.walkFileTree(
          content,
          EnumSet.noneOf(FileVisitOption.class),
          Integer.MAX_VALUE,
          new Visitor(site, content.toRealPath(), files, problems));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + content, e);
    }
    return files;
  }

  private static List<Problem> lookAlikes(Map<SourcePath, Path> files) {
    Map<String, SourcePath> seen = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (SourcePath path : files.keySet()) {
      SourcePath other = seen.putIfAbsent(path.value().toLowerCase(Locale.ROOT), path);
      if (other != null) {
        problems.add(
            problem(
                Code.FILE_DUPLICATE, path, Map.of("file", path.value(), "other", other.value())));
      }
    }
    return problems;
  }

  private static Optional<Problem> badSign(SourcePath path) {
    String name = path.value();
    for (int i = name.lastIndexOf('/') + 1; i < name.length(); i++) {
      if (BAD_SIGNS.indexOf(name.charAt(i)) >= 0) {
        String sign = String.valueOf(name.charAt(i));
        return Optional.of(
            problem(Code.FILE_NAME, path, Map.of("file", path.fileName(), "character", sign)));
      }
    }
    return Optional.empty();
  }

  private static Problem problem(Code code, SourcePath path, Map<String, String> arguments) {
    return Problem.of(code, path, Position.START, arguments);
  }

  /// Whether a file or folder of this name is none of the site's: it is hidden, or what an editor
  /// keeps beside a file that is open or was saved.
  public static boolean isIgnored(Path path) {
    Path name = path.getFileName();
    String text = name == null ? "" : name.toString();
    return text.startsWith(".")
        || text.startsWith("~$")
        || text.endsWith("~")
        || (text.startsWith("#") && text.endsWith("#"))
        || DEBRIS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static final class Visitor extends LiveFolderVisitor {
    private final Path site;
    private final Path realContent;
    private final Map<SourcePath, Path> files;
    private final List<Problem> problems;

    Visitor(Path site, Path realContent, Map<SourcePath, Path> files, List<Problem> problems) {
      this.site = site;
      this.realContent = realContent;
      this.files = files;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isIgnored(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isIgnored(file)) {
        return FileVisitResult.CONTINUE;
      }
      SourcePath path = sourcePath(file);
      if (attributes.isSymbolicLink() && !staysInside(file)) {
        problems.add(problem(Code.FILE_OUTSIDE, path, Map.of("file", path.value())));
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isOther()) {
        // A pipe or a device, which would never end when it is read.
        problems.add(problem(Code.FILE_UNEXPECTED, path, Map.of("file", path.fileName())));
        return FileVisitResult.CONTINUE;
      }
      Path before = files.putIfAbsent(path, file);
      if (before != null) {
        problems.add(
            problem(
                Code.FILE_DUPLICATE,
                path,
                Map.of("file", path.value(), "other", sourcePath(before).value())));
      }
      return FileVisitResult.CONTINUE;
    }

    /// Whether a link leads to an ordinary file under `content/`.
    private boolean staysInside(Path link) throws IOException {
      return Files.isRegularFile(link) && link.toRealPath().startsWith(realContent);
    }

    private SourcePath sourcePath(Path file) {
      String path = site.relativize(file).toString();
      return new SourcePath(path.replace(file.getFileSystem().getSeparator(), "/"));
    }
  }
}
