package org.chungtay.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.chungtay.model.Code;

/// How deep and how costly a body may be. Nothing that people write comes near; hostile text is
/// turned away before it can exhaust the stack or the clock, always at the same place whatever the
/// machine.
final class Limits {

  /// Block quotes and list levels inside each other.
  static final int MAX_NESTING = 100;

  /// Levels of the parsed tree: a list level is two of them, and emphasis and links nest as well.
  /// Stays below the depth at which jsoup (512) would flatten what it reads.
  private static final int MAX_TREE_DEPTH = 4 * MAX_NESTING;

  /// Flexmark compares every bracket, emphasis mark, backtick or line of a paragraph with every
  /// other in the worst case, and some of its patterns try every split of a run of spaces. This
  /// many such comparisons take about a second; they allow 20,000 marks in one paragraph.
  private static final long MAX_COST = 400_000_000;

  /// A heading's closing marks are looked for at every space, and each time to the run's end.
  private static final int SPACE_COST = 4;

  private final String text;
  private long cost;

  private Limits(String text) {
    this.text = text;
  }

  /// Where a text goes too far, and what it has too much of.
  record Exceeded(int offset, Code code) {}

  /// The first line that goes too far; empty when there is none.
  static Optional<Exceeded> exceeded(String text) {
    return new Limits(text).scan();
  }

  /// The first node that lies too deep in the parsed text. Walks without recursion.
  static Optional<Exceeded> exceeded(Document document) {
    int depth = 0;
    Node node = document.getFirstChild();
    while (node != null) {
      if (depth > MAX_TREE_DEPTH) {
        return Optional.of(new Exceeded(node.getStartOffset(), Code.NESTING_DEPTH));
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null ? null : node.getNext();
    }
    return Optional.empty();
  }

  private Optional<Exceeded> scan() {
    long marks = 0;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      long before = marks;
      marks = marksAfter(marks, start, end);
      cost += marks * marks - before * before;
      LineStart line = new LineStart(text, start, end);
      if (line.isTooDeep()) {
        return Optional.of(new Exceeded(start, Code.NESTING_DEPTH));
      }
      if (cost > MAX_COST || line.isTooLong()) {
        return Optional.of(new Exceeded(start, Code.TEXT_TOO_LONG));
      }
      if (isBlank(start, end)) {
        marks = 0;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  /// Counts the marks of a line that Flexmark pairs with each other, and the cost of its spaces.
  private long marksAfter(long marks, int start, int end) {
    // The line itself is one: Flexmark pieces a paragraph together from its lines.
    long count = marks + 1;
    long spaces = 0;
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '[', ']', '*', '_', '~', '`' -> {
          count++;
          spaces = 0;
        }
        case ' ', '\t' -> {
          spaces++;
          cost += SPACE_COST * (2 * spaces - 1);
        }
        default -> spaces = 0;
      }
    }
    return count;
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }
}
