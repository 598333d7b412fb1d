package org.chungtay.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import org.chungtay.model.Mention;

/// The text that stands for a picture: what is written in its brackets, without markup.
final class AltText {

  private final Mentions mentions;

  /// Tells of what goes with a tag; an attribute holds none, so what it drafts goes nowhere.
  private final RawHtml html;

  private final StringBuilder text = new StringBuilder();

  AltText(Drafting drafting) {
    this.mentions = drafting.mentions();
    this.html = new RawHtml(new DraftWriter(), drafting.problems());
  }

  String of(Node picture) {
    children(picture);
    return text.toString();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child);
    }
  }

  private void add(Node node) {
    switch (node) {
      case Text t -> text.append(t.getChars().unescape());
      case HtmlEntity entity -> text.append(entity.getChars().unescape());
      case Code code -> text.append(code.getText());
      case SoftLineBreak _, HardLineBreak _ -> text.append(' ');
      case HtmlInlineBase tag -> html.piece(tag.getChars());
      case Footnote _ -> {}
      case RefNode ref when !ref.isDefined() -> text.append(ref.getChars().unescape());
      case Shortcode shortcode -> {
        Mention.Phrase mention = mentions.phrase(shortcode.reading(), shortcode.getStartOffset());
        text.append(mention == null ? shortcode.getChars() : mention.text());
      }
      default -> children(node);
    }
  }
}
