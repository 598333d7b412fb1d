package org.chungtay.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/// Drafts blocks: paragraphs, lists, tables.
final class BlockDrafting {

  private final Drafting drafting;
  private final DraftWriter out;
  private final InlineDrafting inlines;
  private final Debris debris;
  private final Leftovers leftovers;
  private final LineRuns runs;

  BlockDrafting(Drafting drafting, DraftWriter out) {
    this.drafting = drafting;
    this.out = out;
    this.inlines = new InlineDrafting(drafting, out);
    this.debris = new Debris(drafting.problems());
    this.leftovers = new Leftovers(drafting.problems());
    this.runs = new LineRuns(drafting.problems());
  }

  void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      block(child);
    }
  }

  private void block(Node node) {
    switch (node) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Heading heading -> {
        debris.heading(heading);
        leftovers(heading);
        out.element("h" + heading.getLevel(), () -> inlines.block(heading));
      }
      case BlockQuote quote -> out.element("blockquote", () -> children(quote));
      case BulletList list -> out.element("ul", () -> children(list));
      case OrderedList list -> orderedList(list);
      case ListItem item -> out.element("li", () -> children(item));
      case FencedCodeBlock code -> {
        debris.fenced(code);
        code(code.getContentChars().normalizeEOL());
      }
      case IndentedCodeBlock code -> {
        debris.indented(code.getContentChars());
        code(code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
      }
      case HtmlBlockBase html -> {
        debris.html(html.getContentChars());
        new HtmlDrafting(out, inlines, drafting.problems()).block(html.getContentChars());
      }
      case ThematicBreak _ -> out.open("hr");
      case TableBlock table -> table(table);
      case Reference _, FootnoteBlock _, BlankLine _ -> {}
      // Text in an item of a tight list, and nothing else that the syntax knows.
      default -> inlines.node(node);
    }
  }

  private void paragraph(Paragraph paragraph) {
    ShownText shown = leftovers(paragraph);
    runs.tell(paragraph, shown);
    Node alone = only(paragraph);
    if (alone != null && (inlines.pictures().figure(alone) || shown(alone))) {
      return;
    }
    if (isBareText(paragraph)) {
      inlines.block(paragraph);
    } else {
      out.element("p", () -> inlines.block(paragraph));
    }
  }

  /// Tells of the signs in a block's text that show and were not meant to.
  private ShownText leftovers(Node block) {
    ShownText shown = ShownText.of(block);
    leftovers.tell(shown);
    return shown;
  }

  /// What has the paragraph to itself; Word leaves no-break spaces beside it.
  private static @Nullable Node only(Paragraph paragraph) {
    Node only = null;
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Text text && Characters.isBlank(text.getChars().toString()))) {
        if (only != null) {
          return null;
        }
        only = child;
      }
    }
    return only;
  }

  /// Drafts a shortcode that stands for a block. Whether it was one.
  private boolean shown(Node alone) {
    Mark.Block block = alone instanceof Shortcode s ? drafting.mentions().block(s) : null;
    if (block == null) {
      return false;
    }
    out.open("div", block);
    out.close("div");
    return true;
  }

  private boolean isBareText(Paragraph paragraph) {
    return paragraph.getParent() instanceof ParagraphItemContainer item
        && item.isParagraphWrappingDisabled(paragraph, drafting.lists(), paragraph.getDocument());
  }

  private void orderedList(OrderedList list) {
    int start = list.getStartNumber();
    debris.numbered(list, start);
    out.open(start == 1 ? "ol" : "ol start=" + start);
    children(list);
    out.close("ol");
  }

  private void code(String text) {
    out.open("pre");
    out.element("code", () -> out.text(text));
    out.close("pre");
  }

  private void table(TableBlock table) {
    out.open("table");
    // Written under the table, but HTML has it first.
    if (table.getLastChild() instanceof TableCaption caption) {
      out.element("caption", () -> inlines.block(caption));
    }
    for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
      switch (section) {
        case TableHead head -> rows("thead", head);
        case TableBody body -> rows("tbody", body);
        case TableSeparator _, TableCaption _ -> {}
        default -> throw new IllegalStateException("part of a table: " + section.getNodeName());
      }
    }
    out.close("table");
  }

  private void rows(String section, Node rows) {
    out.open(section);
    for (Node row = rows.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
      out.open("tr");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell tableCell) {
          cell(tableCell);
        }
      }
      out.close("tr");
    }
    out.close(section);
  }

  private void cell(TableCell cell) {
    String tag = cell.isHeader() ? "th" : "td";
    String align =
        switch (cell.getAlignment()) {
          case RIGHT -> "right";
          case CENTER -> "center";
          case LEFT -> "";
          case null -> "";
        };
    if (align.isEmpty()) {
      out.open(tag);
    } else {
      out.open(tag, new Mark.Cell(align));
    }
    leftovers(cell);
    inlines.block(cell);
    out.close(tag);
  }
}
