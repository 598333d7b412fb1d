package org.chungtay.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Where something is wrong with what was read. A stand-in for a value that cannot be read
/// contradicts nothing, so rules that compare values leave out those that a flaw touches, and no
/// others: one mistake hides no other.
public final class Flaws {

  private final Set<SourcePath> broken = new HashSet<>();
  private final Map<SourcePath, NavigableSet<Integer>> lines = new HashMap<>();

  /// Of the entries that were asked about, made when they are.
  private final IdentityHashMap<Positions, Outline> outlines = new IdentityHashMap<>();

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
    Integer found = wrong.ceiling(first);
    return broken.contains(source.path())
        || (found != null && found < outline(source).nextAfter(valuePath, first));
  }

  private Outline outline(Source<?> source) {
    synchronized (outlines) {
      return outlines.computeIfAbsent(source.positions(), Outline::of);
    }
  }

  /// The values of an entry as they stand in its file. A file with thousands of values has
  /// thousands of questions, and each is to cost little.
  ///
  /// @param values their lines, by their paths
  /// @param lines those on which a value begins
  private record Outline(NavigableMap<String, Integer> values, NavigableSet<Integer> lines) {

    static Outline of(Positions positions) {
      NavigableMap<String, Integer> values = new TreeMap<>();
      positions.byPath().forEach((path, position) -> values.put(path, position.line()));
      return new Outline(values, new TreeSet<>(values.values()));
    }

    /// The line of the value that follows this one, which stands on that line, and all in it.
    int nextAfter(String path, int line) {
      int last =
          Stream.of(
                  // All that begin with the path and a dot, or a bracket: up to the sign after it.
                  values.subMap(path + '.', path + (char) ('.' + 1)),
                  values.subMap(path + '[', path + (char) ('[' + 1)))
              .flatMap(inside -> inside.values().stream())
              .reduce(line, Math::max);
      Integer next = lines.higher(last);
      return next == null ? Integer.MAX_VALUE : next;
    }
  }
}
