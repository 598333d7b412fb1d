package org.chungtay.markdown;

import org.chungtay.model.Mention;

/// What the renderer itself wrote at a place of the draft. An element is ours exactly when jsoup
/// reports that it begins at such a place, whatever it is called and whatever content wrote before
/// it; so nothing in the content can pass for it.
sealed interface Mark {

  /// `<a>`: a link, with the offset of its destination in the Markdown.
  record Link(String written, int offset, String title) implements Mark {}

  /// `<img>`: a picture, with the offset of its source in the Markdown.
  record Picture(String written, int offset, String alt, String title) implements Mark {}

  /// `<data>`: what a shortcode stands for in running text.
  record Phrase(Mention.Phrase phrase) implements Mark {}

  /// `<div>`: what a shortcode stands for that has a paragraph to itself, with its name and its
  /// offset in the Markdown.
  record Block(Mention.Block block, String name, int offset) implements Mark {}

  /// `<sup>`: the nth reference to a footnote.
  record NoteReference(int number, int nth) implements Mark {}

  /// `<th>`, `<td>`: a cell whose column is aligned by this class.
  record Cell(String align) implements Mark {}
}
