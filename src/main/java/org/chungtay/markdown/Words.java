package org.chungtay.markdown;

import org.chungtay.model.Language;

/// The few words that the renderer itself adds to a page.
///
/// @param table the name of a table that has neither a caption nor a heading before it
/// @param notes the heading over the footnotes
/// @param note what a footnote's reference is called, before its number
/// @param back what the link from a footnote to its reference is called, before its number
/// @param occurrence what tells several references to one footnote apart, before their number
record Words(String table, String notes, String note, String back, String occurrence) {

  private static final Words VIETNAMESE =
      new Words("Bảng", "Chú thích", "Chú thích", "Về chỗ dẫn chú thích", "lần");
  private static final Words ENGLISH =
      new Words("Table", "Notes", "Note", "Back to the reference to note", "occurrence");

  static Words of(Language language) {
    return switch (language) {
      case VI -> VIETNAMESE;
      case EN -> ENGLISH;
    };
  }

  /// The name of a reference to a footnote.
  String note(int number) {
    return note + " " + number;
  }

  /// The name of the link from a footnote back to its nth reference.
  String back(int number, int nth) {
    String name = back + " " + number;
    return nth == 1 ? name : name + ", " + occurrence + " " + nth;
  }
}
