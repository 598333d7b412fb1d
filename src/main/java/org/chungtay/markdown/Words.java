package org.chungtay.markdown;

import java.util.Map;
import org.chungtay.model.Language;
import org.chungtay.model.text.Messages;

/// The few words that the renderer itself adds to a page, in the site's language.
record Words(Messages messages) {

  static Words of(Language language) {
    return new Words(Messages.of(language));
  }

  /// The language's tag, as in `<track srclang>`.
  String languageTag() {
    return messages.language().key();
  }

  /// The name of a table that has neither a caption nor a heading before it.
  String table() {
    return messages.text("body.table");
  }

  /// The heading over the footnotes.
  String notes() {
    return messages.text("body.notes");
  }

  /// The name of a reference to a footnote.
  String note(int number) {
    return messages.text("body.note", Map.of("n", String.valueOf(number)));
  }

  /// The name of the link from a footnote back to its nth reference.
  String back(int number, int nth) {
    String n = String.valueOf(number);
    return nth == 1
        ? messages.text("body.note.back", Map.of("n", n))
        : messages.text("body.note.back.nth", Map.of("n", n, "nth", String.valueOf(nth)));
  }

  /// The name of a gallery.
  String gallery() {
    return messages.text("body.gallery");
  }

  /// Who took a photograph.
  String credit(String name) {
    return messages.text("body.credit", Map.of("name", name));
  }

  /// The link to a recording's file.
  String download(String file) {
    return messages.text("body.download", Map.of("file", file));
  }

  /// The name of a video's captions.
  String captions() {
    return messages.text("body.captions");
  }
}
