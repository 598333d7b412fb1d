package org.chungtay.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chungtay.model.Checked;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;

/// What there is under `content/`, by name.
///
/// @param texts the files that staff write, in path order
/// @param attachments the files that entries may show
record FileNames(
    Map<SourcePath, Path> texts, Map<SourcePath, Path> attachments, List<Problem> problems) {

  /// @param more files that are to be taken for there
  static FileNames scan(Path site, Set<SourcePath> more) {
    Checked<Map<SourcePath, Path>> scan = ContentFolder.scan(site);
    Map<SourcePath, Path> texts = new TreeMap<>(scan.value());
    more.forEach(path -> texts.putIfAbsent(path, site.resolve(path.value())));
    Map<SourcePath, Path> attachments = new TreeMap<>(texts);
    attachments.keySet().removeIf(path -> EntryFile.kindOf(path) != EntryFile.ATTACHMENT);
    texts.keySet().removeIf(path -> EntryFile.kindOf(path) == EntryFile.ATTACHMENT);
    return new FileNames(texts, attachments, scan.problems());
  }
}
