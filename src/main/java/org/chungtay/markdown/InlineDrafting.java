package org.chungtay.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Mention;
import org.jspecify.annotations.Nullable;

/// Drafts running text: emphasis, links, shortcodes.
final class InlineDrafting {

  private final Drafting drafting;
  private final DraftWriter out;
  private final PictureDrafting pictures;
  private final RawHtml html;
  private final Debris debris;

  InlineDrafting(Drafting drafting, DraftWriter out) {
    this.drafting = drafting;
    this.out = out;
    this.pictures = new PictureDrafting(drafting, out, this);
    this.html = new RawHtml(out, drafting.problems());
    this.debris = new Debris(drafting.problems());
  }

  PictureDrafting pictures() {
    return pictures;
  }

  /// Drafts the running text of one block; what is open at its end ends with it.
  void block(Node parent) {
    children(parent);
    html.end();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      node(child);
    }
  }

  void node(Node node) {
    switch (node) {
      case Text text -> text(text);
      case HtmlEntity entity -> out.text(entity.getChars().unescape());
      case SoftLineBreak _ -> out.text("\n");
      case HardLineBreak _ -> out.open("br");
      case Emphasis em -> out.element("em", () -> children(em));
      case StrongEmphasis strong -> out.element("strong", () -> children(strong));
      case Strikethrough deleted -> out.element("del", () -> children(deleted));
      case Code code -> out.element("code", () -> out.text(codeText(code)));
      case Link link -> link(link, link);
      case AutoLink link -> autoLink(link.getText(), "");
      case MailLink link -> autoLink(link.getText(), "mailto:");
      case Image image -> pictures.picture(image, image);
      case RefNode ref -> reference(ref);
      case Footnote footnote -> footnote(footnote);
      case HtmlInlineBase tag -> {
        debris.html(tag.getChars());
        html.piece(tag.getChars());
      }
      case Shortcode shortcode -> mention(shortcode.reading(), shortcode.getChars());
      default -> children(node);
    }
  }

  /// Running text, in which bare addresses are links.
  private void text(Text text) {
    BasedSequence chars = text.getChars();
    int written = 0;
    for (BareAddress address : isInLink(text) ? List.<BareAddress>of() : BareAddress.in(chars)) {
      out.text(chars.subSequence(written, address.start()).unescape());
      int offset = chars.getIndexOffset(address.start());
      out.open("a", new Mark.Link(address.url(), offset, ""));
      out.text(chars.subSequence(address.start(), address.end()));
      out.close("a");
      written = address.end();
    }
    out.text(chars.subSequence(written, chars.length()).unescape());
  }

  private static boolean isInLink(Text text) {
    return text.getAncestorOfType(Link.class, LinkRef.class) != null;
  }

  /// The definition that gives a reference its address; null when there is none.
  @Nullable LinkNodeBase target(RefNode ref) {
    return ref.isDefined() ? drafting.definitions().of(ref) : null;
  }

  private void reference(RefNode ref) {
    LinkNodeBase target = target(ref);
    if (target == null) {
      undefined(ref);
    } else if (ref instanceof ImageRef) {
      pictures.picture(ref, target);
    } else {
      link(ref, target);
    }
  }

  private void link(Node text, LinkNodeBase target) {
    openLink(target);
    children(text);
    out.close("a");
  }

  void openLink(LinkNodeBase target) {
    BasedSequence url = target.getUrl();
    String title = target.getTitle().unescape();
    out.open("a", new Mark.Link(url.unescape(), url.getStartOffset(), title));
  }

  private void autoLink(BasedSequence address, String scheme) {
    out.open("a", new Mark.Link(scheme + address, address.getStartOffset(), ""));
    out.text(address);
    out.close("a");
  }

  /// `[text]` that no definition gives an address: text, with what is in it.
  private void undefined(RefNode ref) {
    BasedSequence chars = ref.getChars();
    if (!ref.hasChildren()) {
      out.text(chars.unescape());
      return;
    }
    BasedSequence inner = ref.getChildChars();
    out.text(chars.prefixOf(inner).unescape());
    children(ref);
    out.text(chars.suffixOf(inner).unescape());
  }

  private void footnote(Footnote footnote) {
    FootnoteBlock note = footnote.getFootnoteBlock();
    if (note == null) {
      drafting
          .problems()
          .add(
              footnote.getStartOffset(),
              org.chungtay.model.Code.FOOTNOTE_UNDEFINED,
              Map.of("note", footnote.getText().toString()));
      out.text(footnote.getChars().unescape());
      return;
    }
    out.open("sup", drafting.refer(note));
    out.close("sup");
  }

  /// Writes what a shortcode stands for in running text, or the shortcode itself when that is
  /// nothing.
  void mention(ShortcodeText reading, BasedSequence written) {
    Mention.Phrase phrase = drafting.mentions().phrase(reading, written.getStartOffset());
    if (phrase == null) {
      out.text(written);
    } else {
      out.open("data", new Mark.Phrase(phrase));
      out.close("data");
    }
  }

  /// As CommonMark has it: line ends are spaces, and one space on either side is layout.
  private static String codeText(Code code) {
    String text = code.getText().toString().replace('\n', ' ');
    boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }
}
