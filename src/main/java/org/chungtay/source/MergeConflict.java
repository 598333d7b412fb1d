package org.chungtay.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.UrlLedger;

/// The marks that Git leaves where two people changed the same lines. They may stand anywhere in a
/// file, around the fences of front matter too, so they are looked for before it is taken apart.
final class MergeConflict {

  private static final String FIRST = "<<<<<<<";
  private static final String BEFORE = "|||||||";
  private static final String SECOND = "=======";
  private static final String END = ">>>>>>>";

  private final SourceText source;
  private final List<String> lines;
  private final List<Problem> problems = new ArrayList<>();

  private MergeConflict(SourceText source) {
    this.source = source;
    this.lines = new ArrayList<>(List.of(source.text().split("\n", -1)));
  }

  /// The text with the first version of every conflict, and a problem for each: what follows from
  /// there being two is no mistake of its own. Lines keep their numbers.
  static Checked<SourceText> settle(SourceText source) {
    boolean marked = source.text().contains(FIRST) || source.text().contains(END);
    return marked ? new MergeConflict(source).settled() : new Checked<>(source, List.of());
  }

  private Checked<SourceText> settled() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isMark(line, FIRST)) {
        int end = next(i, each -> isMark(each, END));
        clear(next(i, MergeConflict::endsFirst), end);
        report(i, FIRST);
      } else if (isMark(line, END)) {
        report(i, END);
      }
    }
    // Where a mark has been deleted already, what parted the versions may be left.
    if (!problems.isEmpty()) {
      lines.replaceAll(line -> isMark(line, SECOND) ? "" : line);
    }
    // Front matter begins in the first line, also where a mark stood above it.
    boolean above = !problems.isEmpty() && problems.getFirst().line() == 1;
    if (above && lines.size() > 1 && FrontMatter.isFence(lines.get(1))) {
      Collections.swap(lines, 0, 1);
    }
    SourceText text = new SourceText(source.path(), String.join("\n", lines));
    return new Checked<>(text, problems);
  }

  private void report(int index, String mark) {
    lines.set(index, "");
    Position at = new Position(index + 1, 1);
    Map<String, String> arguments = new HashMap<>(Map.of("mark", mark));
    if (source.path().equals(UrlLedger.FILE)) {
      arguments.put("ledger", source.path().value());
    }
    problems.add(Problem.of(Code.MERGE_CONFLICT, source.path(), at, arguments));
  }

  /// Clears these lines, the last one too, where both are there.
  private void clear(int from, int last) {
    if (from < last && last < lines.size()) {
      lines.subList(from, last + 1).replaceAll(_ -> "");
    }
  }

  /// The next line of this kind; the number of lines where there is none.
  private int next(int after, Predicate<String> kind) {
    int index = after + 1;
    while (index < lines.size() && !kind.test(lines.get(index))) {
      index++;
    }
    return index;
  }

  private static boolean endsFirst(String line) {
    return isMark(line, BEFORE) || isMark(line, SECOND);
  }

  /// Whether Git wrote this line: the mark stands at its beginning, alone or before a name.
  private static boolean isMark(String line, String mark) {
    return line.startsWith(mark)
        && (line.length() == mark.length() || line.charAt(mark.length()) == ' ');
  }
}
