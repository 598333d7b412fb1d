package org.chungtay.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.markdown.ShownText.Line;
import org.chungtay.model.Code;
import org.jspecify.annotations.Nullable;

/// Finds lines that stood by themselves where they were copied and run together here: lists,
/// tables, paragraphs. Each run is told once.
final class LineRuns {

  /// The signs that Word puts before the items of a list, as text.
  private static final Pattern BULLET = Pattern.compile("([•●▪◦‣·])\\s+\\S.*", Pattern.DOTALL);

  /// What begins a spoken line as well as an item: alone it is sound.
  private static final Pattern DASH = Pattern.compile("([–—])\\s+\\S.*", Pattern.DOTALL);

  /// Marks of a list without the space after them, numbers in the midst of a paragraph, letters.
  private static final Pattern MARK =
      Pattern.compile("(?:([-+]|\\d{1,3}[.)])\\s?(\\p{L}.*)|(\\p{L}[.)])\\s+(\\S.*))");

  private static final Pattern SEVERAL_SENTENCES =
      Pattern.compile(".*[.!?…;:][”\")]?\\s+\\p{Lu}.*[.!?…;:][”\")]?\\s*");

  private static final Pattern BEGINNING = Pattern.compile("\\p{Lu}");

  /// Nobody breaks lines of running text before this column.
  private static final int NARROWEST = 60;

  /// Two may be chance.
  private static final int ENOUGH = 2;

  private static final int SHOWN = 60;

  private final Problems problems;
  private final Set<Node> told = new HashSet<>();

  LineRuns(Problems problems) {
    this.problems = problems;
  }

  void tell(Paragraph paragraph, ShownText text) {
    List<Line> lines = text.lines();
    boolean begins = paragraph.getPrevious() == null;
    ListItem item = begins && paragraph.getParent() instanceof ListItem parent ? parent : null;
    if (bullets(item != null ? lines.subList(1, lines.size()) : lines) || table(lines)) {
      return;
    }
    if (item != null) {
      headed(item, lines);
    } else {
      pasted(lines);
    }
  }

  private boolean bullets(List<Line> lines) {
    boolean found = false;
    boolean before = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean here = isItem(lines, i);
      if (here && !before) {
        tellItem(lines.get(i));
        found = true;
      }
      before = here;
    }
    return found;
  }

  /// Whether a line is an item: with a sign of Word's always, with others beside one of its kind.
  private static boolean isItem(List<Line> lines, int i) {
    String text = lines.get(i).text();
    return BULLET.matcher(text).matches() || isPaired(DASH, lines, i) || isPaired(MARK, lines, i);
  }

  private static boolean isPaired(Pattern pattern, List<Line> lines, int i) {
    if (!pattern.matcher(lines.get(i).text()).matches()) {
      return false;
    }
    boolean after =
        i + 1 < lines.size()
            && lines.get(i + 1).runsOn()
            && pattern.matcher(lines.get(i + 1).text()).matches();
    return after
        || (i > 0 && lines.get(i).runsOn() && pattern.matcher(lines.get(i - 1).text()).matches());
  }

  private void tellItem(Line line) {
    Matcher mark = MARK.matcher(line.text());
    if (!mark.matches()) {
      String sign = line.text().substring(0, 1);
      problems.add(line.offset(), Code.TEXT_BULLET, Map.of("character", sign));
      return;
    }
    boolean letter = mark.group(1) == null;
    String sign = letter ? mark.group(3) : mark.group(1);
    String item = letter ? "- " + sign + " " + mark.group(4) : sign + " " + mark.group(2);
    problems.add(
        line.offset(), Code.TEXT_BULLET, Map.of("character", sign, "suggestion", shown(item)));
  }

  /// Rows that run together: cells between bars without the line of dashes, or cells as Excel gives
  /// them.
  private boolean table(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      int cells = cells(above.text());
      if (lines.get(i).runsOn() && cells > 1 && cells(lines.get(i).text()) > 1) {
        problems.add(
            above.offset(), Code.TEXT_TABLE, Map.of("suggestion", "|" + "---|".repeat(cells)));
        return true;
      }
    }
    return false;
  }

  private static int cells(String line) {
    String row = line.strip();
    if (row.contains("\t")) {
      return row.split("\t+", -1).length;
    }
    return row.startsWith("|") ? row.substring(1).split("\\|+", -1).length - 1 : 0;
  }

  /// An item with a line under it that is no part of it: headings that were numbered by hand.
  private void headed(ListItem item, List<Line> lines) {
    if (lines.size() > 1
        && lines.get(1).runsOn()
        && lines.get(1).column() == 0
        && isShort(lines, 1)
        && BEGINNING.matcher(lines.get(1).text()).lookingAt()
        && isFirst(item.getParent())) {
      problems.add(lines.get(1).offset(), Code.PASTE_LINES, Map.of());
    }
  }

  /// Whether nothing was told of this list before.
  private boolean isFirst(@Nullable Node list) {
    return list != null && told.add(list);
  }

  private void pasted(List<Line> lines) {
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).runsOn() && (isShort(lines, i) || isParagraph(lines.get(i - 1)))) {
        count++;
      }
    }
    if (count >= ENOUGH) {
      problems.add(lines.getFirst().offset(), Code.PASTE_LINES, Map.of());
    }
  }

  /// Whether the line above is one that nobody would have broken there: this one's first word had
  /// its place on it.
  private static boolean isShort(List<Line> lines, int i) {
    String above = lines.get(i - 1).text();
    String word = lines.get(i).text().strip().split("\\s", 2)[0];
    return above.length() <= NARROWEST && above.length() + 1 + word.length() <= NARROWEST;
  }

  private static boolean isParagraph(Line line) {
    return line.text().length() > 2 * NARROWEST && SEVERAL_SENTENCES.matcher(line.text()).matches();
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
