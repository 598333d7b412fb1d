package org.chungtay.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.check.Lint;
import org.chungtay.check.Registers;
import org.chungtay.model.Archive;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.jspecify.annotations.Nullable;

/// What the editorial lint says of every file.
///
/// @param sources what it was said of, with these bodies, by this lint
record Remarks(Sources sources, Bodies bodies, Lint lint, Map<SourcePath, List<Problem>> byFile) {

  /// @param before what was said before; of a file that is the same it is said again
  @SuppressWarnings("ReferenceEquality") // other registers make another lint
  static Remarks of(Sources sources, Archive archive, Bodies bodies, @Nullable Remarks before) {
    Lint lint = before == null ? new Lint(Registers.of(archive)) : before.lint(archive);
    Set<SourcePath> changed =
        before != null && before.lint() == lint
            ? before.changed(sources, bodies)
            : sources.entries().stream().map(Source::path).collect(Collectors.toSet());
    List<Source<?>> anew =
        sources.entries().stream().filter(s -> changed.contains(s.path())).toList();
    Map<SourcePath, List<Problem>> byFile = new HashMap<>();
    if (before != null) {
      byFile.putAll(before.byFile());
    }
    Set<SourcePath> there =
        sources.entries().stream().map(Source::path).collect(Collectors.toSet());
    byFile.keySet().removeIf(path -> changed.contains(path) || !there.contains(path));
    for (Problem problem : lint.check(anew, bodies::of, sources.flaws())) {
      byFile.computeIfAbsent(problem.file(), _ -> new ArrayList<>()).add(problem);
    }
    return new Remarks(sources, bodies, lint, byFile);
  }

  /// The lint for an archive: the same while its registers are.
  @SuppressWarnings("ReferenceEquality") // whether it is the very archive; else they are compared
  private Lint lint(Archive archive) {
    if (archive == bodies.archive()) {
      return lint;
    }
    Registers registers = Registers.of(archive);
    return registers.equals(lint.registers()) ? lint : new Lint(registers);
  }

  /// The files of which something else may be said now.
  private Set<SourcePath> changed(Sources now, Bodies rendered) {
    Set<Source<?>> same = Collections.newSetFromMap(new IdentityHashMap<>());
    same.addAll(sources.entries());
    return now.entries().stream()
        .filter(s -> !same.contains(s) || !rendered.of(s).equals(bodies.of(s)))
        .map(Source::path)
        .collect(Collectors.toSet());
  }

  /// What is said of a file.
  List<Problem> of(SourcePath file) {
    return byFile.getOrDefault(file, List.of());
  }

  List<Problem> problems() {
    return byFile.values().stream().flatMap(Collection::stream).toList();
  }
}
