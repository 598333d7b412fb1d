package org.chungtay.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.LiveFolderVisitor;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;

/// Reads what a site has of a theme. What lies in it is published, so that nothing may come from
/// outside of the site: a link may lead to an ordinary file under `themes/` or `content/`.
final class OwnFiles extends LiveFolderVisitor {

  private static final String THEMES = "themes";

  /// No file of a theme is larger, fonts and pictures among them.
  private static final long MAX_MEGABYTES = 16;

  private final Path site;
  private final Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private OwnFiles(Path site, Path folder) {
    this.site = site;
    this.folder = folder;
  }

  /// The files of this theme by relative name; none when the site has no such folder.
  ///
  /// @throws UncheckedIOException naming the folder that could not be read
  static Checked<Map<String, byte[]>> read(Path site, String theme) {
    if (!ThemeFiles.isPlainName(theme)) {
      return new Checked<>(Map.of(), List.of());
    }
    Path folder = site.resolve(THEMES).resolve(theme);
    OwnFiles own = new OwnFiles(site, folder);
    try {
      if (Files.isSymbolicLink(site.resolve(THEMES))) {
        own.problem(Code.FILE_OUTSIDE, site.resolve(THEMES), Map.of());
      } else if (Files.isSymbolicLink(folder)) {
        own.problem(Code.FILE_OUTSIDE, folder, Map.of());
      } else if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder, own);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the theme in " + folder, e);
    }
    return new Checked<>(own.files, own.problems);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = name(folder, file);
    if (!ThemeFiles.isOfTheme(name)) {
      return FileVisitResult.CONTINUE;
    }
    try {
      if (attributes.isSymbolicLink() && !staysInside(file)) {
        problem(Code.FILE_OUTSIDE, file, Map.of());
      } else if (attributes.isOther()) {
        problem(Code.FILE_UNEXPECTED, file, Map.of());
      } else if (Files.size(file) > MAX_MEGABYTES * 1_000_000) {
        problem(Code.FILE_TOO_LARGE, file, Map.of("max", String.valueOf(MAX_MEGABYTES)));
      } else {
        files.put(name, Files.readAllBytes(file));
      }
    } catch (NoSuchFileException e) {
      // An editor took it away while we looked.
      files.remove(name);
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean staysInside(Path link) throws IOException {
    if (!Files.isRegularFile(link)) {
      return false;
    }
    Path root = site.toRealPath();
    Path target = link.toRealPath();
    return (target.startsWith(root.resolve(THEMES))
            || target.startsWith(root.resolve(Sources.CONTENT)))
        && !name(root, target).contains("/.");
  }

  private void problem(Code code, Path file, Map<String, String> more) {
    SourcePath path = new SourcePath(name(site, file));
    Map<String, String> arguments = new TreeMap<>(more);
    arguments.put("file", code == Code.FILE_OUTSIDE ? path.value() : path.fileName());
    problems.add(Problem.of(code, path, Position.START, arguments));
  }

  private static String name(Path root, Path file) {
    String name = root.relativize(file).toString().replace('\\', '/');
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
