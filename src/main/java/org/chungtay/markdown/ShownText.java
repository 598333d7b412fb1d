package org.chungtay.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The running text of one block as readers see it, each character where it stands in the Markdown:
/// what is markup, code or escaped is [#BLANK], so that a sign in it is one that shows.
final class ShownText {

  static final char BLANK = '\0';

  /// What stands for each character of an address that nothing marks as one.
  static final char ADDRESS = '\u0001';

  /// Where a line ends on the page, too.
  static final char BREAK = '\u2028';

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final BasedSequence source;
  private final int start;
  private final char[] shown;

  private ShownText(Node block) {
    source = block.getChars().getBaseSequence();
    start = block.getStartOffset();
    shown = new char[block.getEndOffset() - start];
    Arrays.fill(shown, BLANK);
    children(block);
  }

  static ShownText of(Node block) {
    return new ShownText(block);
  }

  /// A line of the text without what is blank at its beginning.
  ///
  /// @param column from 0 on
  /// @param runsOn whether the line before runs on into this one
  record Line(int offset, int column, String text, boolean runsOn) {}

  /// The offset in the Markdown of an index into the text.
  int offset(int index) {
    return start + index;
  }

  /// What is written between two indices, markup and all.
  String written(int from, int to) {
    return source.subSequence(start + from, start + to).toString();
  }

  @Override
  public String toString() {
    return new String(shown);
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    boolean runsOn = false;
    int begin = 0;
    for (int i = 0; i <= shown.length; i++) {
      if (i == shown.length || shown[i] == '\n' || shown[i] == BREAK) {
        while (begin < i && (shown[begin] == BLANK || shown[begin] == ' ')) {
          begin++;
        }
        lines.add(line(begin, i, runsOn));
        runsOn = i < shown.length && shown[i] == '\n';
        begin = i + 1;
      }
    }
    return lines;
  }

  private Line line(int from, int to, boolean runsOn) {
    int offset = start + from;
    int lineStart = source.lastIndexOf('\n', offset - 1) + 1;
    return new Line(offset, offset - lineStart, new String(shown, from, to - from), runsOn);
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child);
    }
  }

  private void add(Node node) {
    switch (node) {
      case Text text -> text(text.getChars());
      case SoftLineBreak end -> put(end.getEndOffset() - 1, '\n');
      case HardLineBreak end -> put(end.getEndOffset() - 1, BREAK);
      case Code _, HtmlInlineBase _, HtmlEntity _, AutoLink _, MailLink _, Footnote _ -> {}
      case RefNode ref when !ref.isDefined() -> undefined(ref);
      default -> children(node);
    }
  }

  private void undefined(RefNode ref) {
    BasedSequence chars = ref.getChars();
    if (ref.hasChildren()) {
      text(chars.prefixOf(ref.getChildChars()));
      children(ref);
      text(chars.suffixOf(ref.getChildChars()));
    } else {
      text(chars);
    }
  }

  private void text(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      if (isEscape(chars, i)) {
        i++;
      } else {
        put(chars.getIndexOffset(i), chars.charAt(i));
      }
    }
    for (BareAddress address : BareAddress.in(chars)) {
      for (int i = address.start(); i < address.end(); i++) {
        put(chars.getIndexOffset(i), ADDRESS);
      }
    }
  }

  private static boolean isEscape(BasedSequence chars, int i) {
    return chars.charAt(i) == '\\'
        && i + 1 < chars.length()
        && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0;
  }

  private void put(int offset, char c) {
    if (offset >= start && offset < start + shown.length) {
      shown[offset - start] = c;
    }
  }
}
