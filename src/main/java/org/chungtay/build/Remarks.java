package org.chungtay.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.LongAdder;
import org.chungtay.check.Lint;
import org.chungtay.check.Registers;
import org.chungtay.model.Archive;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.source.ReadSite;

/// What the editorial lint says of every file.
///
/// @param made how many files had to be looked at
record Remarks(Map<SourcePath, OfFile> byFile, int made) {

  /// @param of the digest of the file and of what was rendered of it
  /// @param said what each rule said of it
  record OfFile(Fingerprint of, List<Lint.Said> said) {

    /// In reporting order, so that those of all files are nearly.
    private List<Problem> problems() {
      return Problem.sorted(said.stream().flatMap(one -> one.problems().stream()).toList());
    }
  }

  /// @param before what was said before; of a file that is the same it is said again
  static Remarks of(
      ReadSite read, Sources sources, Archive archive, Bodies bodies, Remarks before) {
    Lint lint = new Lint(Registers.of(archive));
    SequencedMap<SourcePath, List<Source<?>>> files = new LinkedHashMap<>();
    for (Source<?> source : sources.entries()) {
      files.computeIfAbsent(source.path(), _ -> new ArrayList<>()).add(source);
    }
    LongAdder made = new LongAdder();
    record Looked(SourcePath path, OfFile file) {}
    SequencedMap<SourcePath, OfFile> byFile = new LinkedHashMap<>();
    files.entrySet().parallelStream()
        .map(
            file -> {
              SourcePath path = file.getKey();
              Fingerprint body = bodies.digest(file.getValue().getFirst());
              Fingerprint of = read.bytes(path).and(body);
              OfFile known = before.byFile().get(path);
              List<Lint.Said> said =
                  known != null && known.of().equals(of) ? known.said() : List.of();
              if (known == null || !lint.holds(said)) {
                made.increment();
                known =
                    new OfFile(of, lint.check(file.getValue(), bodies::of, sources.flaws(), said));
              }
              return new Looked(path, known);
            })
        .forEachOrdered(looked -> byFile.put(looked.path(), looked.file()));
    return new Remarks(byFile, made.intValue());
  }

  List<Problem> problems() {
    return byFile.values().stream().map(OfFile::problems).flatMap(Collection::stream).toList();
  }
}
