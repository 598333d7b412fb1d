package org.chungtay.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// Where something is wrong with what was read. A stand-in for a value that cannot be read
/// contradicts nothing, so rules that compare values leave out those that a flaw touches, and no
/// others: one mistake hides no other.
public final class Flaws {

  private final Set<SourcePath> broken = new HashSet<>();
  private final Map<SourcePath, NavigableSet<Integer>> lines = new HashMap<>();

  /// @param problems of reading, in any order; warnings are no flaws
  public Flaws(Collection<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        lines.computeIfAbsent(problem.file(), _ -> new TreeSet<>()).add(problem.line());
        if (breaksStructure(problem.code())) {
          broken.add(problem.file());
        }
      }
    }
  }

  /// Whether this may have moved or lost any value of its file. The codes of the text and of YAML
  /// are named after it.
  private static boolean breaksStructure(Code code) {
    String name = code.name();
    return name.startsWith("YAML_")
        || name.startsWith("FRONT_MATTER_")
        || name.startsWith("FILE_")
        || code == Code.TEXT_ENCODING
        || code == Code.MERGE_CONFLICT
        || code == Code.KEY_MISPLACED;
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Flaws flaws && lines.equals(flaws.lines) && broken.equals(flaws.broken);
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }

  /// Whether anything is wrong in this file.
  public boolean touch(SourcePath file) {
    return lines.containsKey(file);
  }

  /// Whether the value at this path, or a value inside it, may not be what was written: something
  /// is wrong on its lines, up to the next value, or with the structure of its file.
  public boolean touch(Source<?> source, String valuePath) {
    NavigableSet<Integer> wrong = lines.get(source.path());
    if (wrong == null) {
      return false;
    }
    int first = source.at(valuePath).line();
    int last = first;
    for (Map.Entry<String, Position> value : source.positions().byPath().entrySet()) {
      if (isIn(value.getKey(), valuePath)) {
        last = Math.max(last, value.getValue().line());
      }
    }
    int next = Integer.MAX_VALUE;
    for (Position other : source.positions().byPath().values()) {
      next = other.line() > last ? Math.min(next, other.line()) : next;
    }
    Integer found = wrong.ceiling(first);
    return broken.contains(source.path()) || (found != null && found < next);
  }

  private static boolean isIn(String path, String around) {
    return path.equals(around) || path.startsWith(around + ".") || path.startsWith(around + "[");
  }
}
