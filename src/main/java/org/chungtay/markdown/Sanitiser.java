package org.chungtay.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chungtay.markdown.Destinations.Href;
import org.chungtay.markdown.Model.Kind;
import org.chungtay.model.Mention;
import org.chungtay.model.Permalink;
import org.chungtay.model.Target;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Copies one draft into the clean tree: what the allow-list has, where HTML allows it, with
/// attributes that are known to be harmless. Nothing is taken over from the draft as it is; every
/// element on the page was made here.
final class Sanitiser {

  private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,6}");
  private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");

  private final Draft draft;
  private final BodyBuilder body;

  /// Answers by the link's offset in the draft: HTML's parser may make several elements of one tag.
  private final Map<Integer, Optional<Href>> links = new HashMap<>();

  Sanitiser(Draft draft, BodyBuilder body) {
    this.draft = draft;
    this.body = body;
  }

  void copyTo(Place place) {
    children(draft.parsed(), place);
    place.edge();
  }

  private void children(Element parent, Place place) {
    for (Node child : parent.childNodes()) {
      switch (child) {
        case TextNode text -> place.text(Characters.clean(text.getWholeText()));
        case Element element when !element.nameIs(Draft.DROPPED) -> element(element, place);
        // What is dropped, and what else a parser makes of a text.
        default -> {}
      }
    }
  }

  private void element(Element dirty, Place place) {
    String name = Allowed.name(dirty);
    Mark mark = draft.mark(dirty);
    Allowed allowed = Allowed.of(name);
    if (name.equals("data") && mark instanceof Mark.Phrase(Mention.Phrase phrase)) {
      phrase(phrase, place);
    } else if (name.equals("div") && mark instanceof Mark.Block block) {
      block(block, place);
    } else if (name.equals("sup") && mark instanceof Mark.NoteReference reference) {
      if (place.holds(Kind.PHRASE)) {
        place.add(body.notes().reference(reference, place.isInLink()), Kind.PHRASE);
      }
    } else if (allowed == null || !place.holds(allowed.kind())) {
      unwrap(dirty, name, place);
    } else if (name.equals("a")) {
      link(dirty, place);
    } else if (name.equals("img")) {
      picture(dirty, place);
    } else {
      plain(dirty, name, allowed, place);
    }
  }

  /// Leaves an element out and takes in what it holds.
  private void unwrap(Element dirty, String name, Place place) {
    if (!Allowed.isBlock(name)) {
      children(dirty, place);
      return;
    }
    place.edge();
    Place inner = place.block();
    children(dirty, inner);
    inner.edge();
  }

  private void plain(Element dirty, String name, Allowed allowed, Place place) {
    Element clean = new Element(name);
    for (Attribute attribute : dirty.attributes()) {
      String value = Characters.clean(attribute.getValue()).strip();
      if (allowed.keeps().contains(attribute.getKey()) && isValid(attribute.getKey(), value)) {
        clean.attr(attribute.getKey(), value);
      }
    }
    if (allowed.kind() == Kind.CELL && draft.mark(dirty) instanceof Mark.Cell cell) {
      clean.addClass(cell.align());
    }
    Place inner = place.inside(clean, allowed.model());
    children(dirty, inner);
    inner.edge();
    body.finish(clean).ifPresent(finished -> place.add(finished, allowed.kind()));
  }

  private static boolean isValid(String attribute, String value) {
    return switch (attribute) {
      case "start" -> INTEGER.matcher(value).matches();
      case "colspan", "rowspan" -> SPAN.matcher(value).matches();
      case "scope" -> SCOPES.contains(value);
      default -> !value.isEmpty();
    };
  }

  private void link(Element dirty, Place place) {
    Mark.Link mark = draft.mark(dirty) instanceof Mark.Link link ? link : null;
    if (mark == null && !dirty.hasAttr("href")) {
      children(dirty, place);
      return;
    }
    String written = mark == null ? dirty.attr("href") : mark.written();
    int offset = mark == null ? draft.sourceOf(dirty, "href") : mark.offset();
    Optional<Href> href =
        links.computeIfAbsent(
            dirty.sourceRange().startPos(),
            _ -> Optional.ofNullable(body.destinations().link(written, offset)));
    if (href.isEmpty() || place.isInLink()) {
      children(dirty, place);
      return;
    }
    Element link = new Element("a").attr("href", href.get().url());
    title(link, mark == null ? dirty.attr("title") : mark.title());
    if (href.get().external()) {
      link.attr("rel", "noopener");
    }
    children(dirty, place.inside(link, Model.PHRASES));
    if (Trees.isBlank(link)) {
      body.destinations().empty(href.get(), written);
      place.text(link.wholeText());
      return;
    }
    place.add(link, Kind.PHRASE);
    body.fragments().expect(link, href.get());
  }

  private void picture(Element dirty, Place place) {
    Mark.Picture mark = draft.mark(dirty) instanceof Mark.Picture picture ? picture : null;
    if (mark == null && !dirty.hasAttr("src")) {
      place.text(Characters.clean(dirty.attr("alt")));
      return;
    }
    String written = mark == null ? dirty.attr("src") : mark.written();
    int offset = mark == null ? draft.sourceOf(dirty, "src") : mark.offset();
    if (mark == null && !dirty.hasAttr("alt")) {
      body.destinations().missingAlt(written, draft.sourceOf(dirty));
    }
    String alt = Characters.clean(mark == null ? dirty.attr("alt") : mark.alt());
    Destinations.Shown shown = body.destinations().picture(written, offset);
    if (shown == null) {
      place.text(alt);
      return;
    }
    String title = Characters.clean(mark == null ? dirty.attr("title") : mark.title()).strip();
    place.add(
        body.pictures().of(shown.url(), shown.file(), alt, title, PictureElements.COLUMN),
        Kind.PHRASE);
  }

  private static void title(Element element, String title) {
    String text = Characters.clean(title).strip();
    if (!text.isEmpty()) {
      element.attr("title", text);
    }
  }

  /// What a shortcode stands for in running text: trusted, and made of nodes, so that no text in it
  /// is markup.
  private void phrase(Mention.Phrase phrase, Place place) {
    if (!place.holds(Kind.PHRASE) || phrase.text().isEmpty()) {
      return;
    }
    switch (phrase) {
      case Mention.Text(String text, Permalink permalink) ->
          linked(
              new TextNode(text), permalink == null ? null : new Target.Page(permalink, ""), place);
      case Mention.Figure(String number, String value, Target.Page row, String asOf, _) -> {
        linked(new Element("data").attr("value", value).appendText(number), row, place);
        place.text(asOf.isEmpty() ? "" : " (" + asOf + ")");
      }
    }
  }

  private void linked(Node node, Target.@Nullable Page page, Place place) {
    if (page != null && !place.isInLink()) {
      Element link = new Element("a").attr("href", body.destinations().page(page));
      place.add(link.appendChild(node), Kind.PHRASE);
    } else {
      place.add(node, Kind.PHRASE);
    }
  }

  private void block(Mark.Block block, Place place) {
    if (place.holds(Kind.BLOCK)) {
      place.add(body.media().of(block.block(), block.offset()), Kind.BLOCK);
    } else {
      // A tag that was left open before it.
      body.destinations().misplaced(block.name(), block.offset());
    }
  }
}
