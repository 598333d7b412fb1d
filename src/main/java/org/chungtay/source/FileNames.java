package org.chungtay.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chungtay.model.Checked;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;

/// What there is under `content/`, by name.
///
/// @param content the folder
/// @param texts the files that staff write, in path order
/// @param attachments the files that entries may show
/// @param places the files of both, as they lie on disk
/// @param folders every folder that holds one of them, at any depth
/// @param links those of them that are links to another file, whose text changes with that one
record FileNames(
    Path content,
    Map<SourcePath, Path> texts,
    Map<SourcePath, Path> attachments,
    Set<Path> places,
    Set<Path> folders,
    Set<Path> links,
    List<Problem> problems) {

  /// @param more files that are to be taken for there
  static FileNames scan(Path site, Set<SourcePath> more) {
    Checked<Map<SourcePath, Path>> scan = ContentFolder.scan(site);
    Map<SourcePath, Path> texts = new TreeMap<>(scan.value());
    more.forEach(path -> texts.putIfAbsent(path, site.resolve(path.value())));
    Map<SourcePath, Path> attachments = new TreeMap<>(texts);
    attachments.keySet().removeIf(path -> EntryFile.kindOf(path) != EntryFile.ATTACHMENT);
    texts.keySet().removeIf(path -> EntryFile.kindOf(path) == EntryFile.ATTACHMENT);
    Path content = site.resolve(Sources.CONTENT);
    Set<Path> places = new HashSet<>(scan.value().values());
    Set<Path> folders = new HashSet<>();
    Set<Path> links = new HashSet<>();
    for (Path file : places) {
      Path folder = file.getParent();
      while (folder != null && folder.startsWith(content) && folders.add(folder)) {
        folder = folder.getParent();
      }
      if (Files.isSymbolicLink(file)) {
        links.add(file);
      }
    }
    return new FileNames(content, texts, attachments, places, folders, links, scan.problems());
  }

  /// Whether another scan would find the same, when nothing but these was touched.
  boolean hold(Set<Path> touched) {
    return touched.stream().allMatch(this::holds);
  }

  private boolean holds(Path touched) {
    if (!touched.startsWith(content) || isIgnored(touched)) {
      return true;
    }
    return places.contains(touched)
        ? Files.isRegularFile(touched, NOFOLLOW_LINKS)
        : !folders.contains(touched) && !Files.exists(touched, NOFOLLOW_LINKS);
  }

  /// Whether this is one of the files, or a folder of theirs.
  boolean concern(Path touched) {
    return places.contains(touched) || folders.contains(touched);
  }

  private boolean isIgnored(Path touched) {
    for (Path part : content.relativize(touched)) {
      if (ContentFolder.isIgnored(part)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the text of a file may be another when these were touched. There are many files and
  /// few that are touched.
  Predicate<Path> touchedBy(Set<Path> touched) {
    Set<Path> within = new HashSet<>(touched);
    within.retainAll(folders);
    return file ->
        touched.contains(file)
            || links.contains(file)
            || within.stream().anyMatch(folder -> file.startsWith(folder));
  }
}
