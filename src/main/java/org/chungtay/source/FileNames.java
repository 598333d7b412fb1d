package org.chungtay.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chungtay.model.Checked;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.UrlLedger;

/// What there is under `content/`, by name.
///
/// @param texts the files that staff write, in path order
/// @param attachments the files that entries may show, likewise
record FileNames(
    Map<SourcePath, Path> texts, Map<SourcePath, Path> attachments, List<Problem> problems) {

  /// @param more files that are to be taken for there
  static FileNames scan(Path site, Set<SourcePath> more) {
    Checked<Map<SourcePath, Path>> scan = ContentFolder.scan(site);
    Map<SourcePath, Path> files = new TreeMap<>(scan.value());
    more.forEach(path -> files.putIfAbsent(path, site.resolve(path.value())));
    Map<SourcePath, Path> texts = new LinkedHashMap<>();
    Map<SourcePath, Path> attachments = new LinkedHashMap<>();
    files.remove(UrlLedger.FILE);
    files.forEach(
        (path, file) ->
            (EntryFile.kindOf(path) == EntryFile.ATTACHMENT ? attachments : texts).put(path, file));
    return new FileNames(texts, attachments, scan.problems());
  }
}
