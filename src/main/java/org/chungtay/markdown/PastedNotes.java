package org.chungtay.markdown;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Code;

/// Finds the footnotes of a text that was pasted as plain text: a number in brackets where a line
/// begins, and the same elsewhere.
final class PastedNotes {

  private static final Pattern NOTE =
      Pattern.compile("^ {0,3}(\\[(\\d{1,3})])(?=[ \t]\\S)", Pattern.MULTILINE);

  private PastedNotes() {}

  static void tell(String markdown, Problems problems) {
    Matcher note = NOTE.matcher(markdown);
    while (note.find()) {
      int first = markdown.indexOf(note.group(1));
      if (first < note.start(1)) {
        problems.add(note.start(1), Code.PASTE_NOTE, Map.of("note", note.group(2)));
      }
    }
  }
}
