package org.chungtay.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import org.chungtay.model.Code;
import org.jspecify.annotations.Nullable;

/// Drafts pictures: in running text, and as figures with a caption.
final class PictureDrafting {

  private final Drafting drafting;
  private final DraftWriter out;
  private final InlineDrafting inlines;

  PictureDrafting(Drafting drafting, DraftWriter out, InlineDrafting inlines) {
    this.drafting = drafting;
    this.out = out;
    this.inlines = inlines;
  }

  /// A picture in running text.
  void picture(Node picture, LinkNodeBase target) {
    picture(picture, target, target.getTitle().unescape());
  }

  /// Drafts a figure when this node, which has a paragraph to itself, is a picture or a link around
  /// one; its title is the caption. Whether it was one.
  boolean figure(Node alone) {
    Node picture = alone instanceof Link link ? onlyChild(link) : alone;
    LinkNodeBase target = target(picture);
    if (picture == null || target == null) {
      return false;
    }
    out.open("figure");
    if (alone instanceof Link link) {
      inlines.openLink(link);
      picture(picture, target, "");
      out.close("a");
    } else {
      picture(picture, target, "");
    }
    if (!target.getTitle().isBlank()) {
      out.element("figcaption", () -> caption(target.getTitle()));
    }
    out.close("figure");
    return true;
  }

  private void picture(Node picture, LinkNodeBase target, String title) {
    BasedSequence url = target.getUrl();
    String alt = new AltText(drafting).of(picture);
    if (alt.isBlank()) {
      drafting
          .problems()
          .add(picture.getStartOffset(), Code.PICTURE_ALT, Map.of("target", url.unescape()));
    }
    out.open("img", new Mark.Picture(url.unescape(), url.getStartOffset(), alt, title));
  }

  /// A title, which is no running text but may hold shortcodes.
  private void caption(BasedSequence title) {
    int start = 0;
    int at = title.indexOf("{{");
    while (at >= 0) {
      boolean escaped = at > 0 && title.charAt(at - 1) == '\\';
      ShortcodeText reading = ShortcodeText.read(title, at);
      int end = escaped ? at + 1 : at + reading.length();
      if (!escaped) {
        out.text(title.subSequence(start, at).unescape());
        inlines.mention(reading, title.subSequence(at, end));
        start = end;
      }
      at = title.indexOf("{{", end);
    }
    out.text(title.subSequence(start, title.length()).unescape());
  }

  private @Nullable LinkNodeBase target(@Nullable Node picture) {
    return switch (picture) {
      case Image image -> image;
      case ImageRef ref -> inlines.target(ref);
      case null, default -> null;
    };
  }

  private static @Nullable Node onlyChild(Link link) {
    Node first = link.getFirstChild();
    return first != null && first.getNext() == null ? first : null;
  }
}
