package org.chungtay.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/// The cells of one table on their grid. HTML wants every row as wide as the widest, no cell over
/// another, and a cell that begins in every column; tables from Word keep to it less often than
/// not.
final class TableGrid {

  /// Cells that one table may be filled up to, and places that its spanning cells may take. No page
  /// shows more, and a few characters of Markdown can ask for millions.
  private static final int MAX_CELLS = 100_000;

  private final List<Element> rows = new ArrayList<>();
  private final List<BitSet> taken = new ArrayList<>();
  private final BitSet beginning = new BitSet();
  private boolean sound = true;
  private int spanned;

  private TableGrid(Element table) {
    for (Element part : table.children()) {
      if (!part.nameIs("caption")) {
        addRows(part.children());
      }
    }
  }

  /// Fills up rows that are too short. Where cells that span several rows or columns do not fit
  /// together, they stop spanning.
  static void fill(Element table) {
    TableGrid grid = new TableGrid(table);
    if (!grid.isSound()) {
      for (Element row : grid.rows) {
        row.children().removeAttr("colspan").removeAttr("rowspan");
      }
      grid = new TableGrid(table);
    }
    grid.fill();
  }

  private void fill() {
    int width = width();
    if ((long) width * rows.size() > MAX_CELLS) {
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      for (int missing = width - taken.get(i).cardinality(); missing > 0; missing--) {
        rows.get(i).appendElement("td");
      }
    }
  }

  private void addRows(List<Element> group) {
    int first = rows.size();
    rows.addAll(group);
    group.forEach(_ -> taken.add(new BitSet()));
    for (int i = first; i < rows.size(); i++) {
      for (Element cell : rows.get(i).children()) {
        add(cell, i);
      }
    }
  }

  private void add(Element cell, int row) {
    int column = taken.get(row).nextClearBit(0);
    int width = span(cell, "colspan");
    int height = span(cell, "rowspan");
    beginning.set(column);
    spanned += width * height - 1;
    sound &= spanned <= MAX_CELLS && row + height <= rows.size();
    if (!sound) {
      return;
    }
    for (BitSet cells : taken.subList(row, row + height)) {
      int next = cells.nextSetBit(column);
      sound &= next < 0 || next >= column + width;
      cells.set(column, column + width);
    }
  }

  private int width() {
    return taken.stream().mapToInt(BitSet::length).max().orElse(0);
  }

  /// Cells only overlap, reach too far or leave a column without a beginning because they span; a
  /// row that is too short is mended in another way.
  private boolean isSound() {
    return sound && beginning.cardinality() == width();
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute);
    return value.isEmpty() ? 1 : Integer.parseInt(value);
  }
}
