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

  /// @param of the digest of the file, of what was rendered of it and of the registers it was held
  ///   against
  /// @param problems in reporting order
  record OfFile(Fingerprint of, List<Problem> problems) {}

  /// @param before what was said before; of a file that is the same it is said again
  static Remarks of(
      ReadSite read, Sources sources, Archive archive, Bodies bodies, Remarks before) {
    Registers registers = Registers.of(archive);
    Fingerprint against = Fingerprint.of(RecordCodec.bytes(registers));
    Lint lint = new Lint(registers);
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
              Fingerprint of = read.bytes(path).and(body).and(against);
              OfFile known = before.byFile().get(path);
              if (known == null || !known.of().equals(of)) {
                made.increment();
                known =
                    new OfFile(
                        of,
                        Problem.sorted(lint.check(file.getValue(), bodies::of, sources.flaws())));
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
