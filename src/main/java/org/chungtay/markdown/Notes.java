package org.chungtay.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The footnotes of one body: their numbers in the text, and the section that holds them. Its roles
/// are those of [DPUB-ARIA](https://www.w3.org/TR/dpub-aria-1.1/).
final class Notes {

  /// An arrow that is a letter, not an emoji.
  private static final String BACK = "↩\uFE0E";

  private final List<Drafted.Note> notes;
  private final Words words;

  /// References that are on the page; one that content has swallowed leads nowhere.
  private final Set<String> referred = new HashSet<>();

  Notes(List<Drafted.Note> notes, Words words) {
    this.notes = notes;
    this.words = words;
  }

  /// Every id that the footnotes may take.
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    for (Drafted.Note note : notes) {
      ids.add(noteId(note.number()));
      for (int nth = 1; nth <= note.references(); nth++) {
        ids.add(referenceId(note.number(), nth));
      }
    }
    return ids;
  }

  /// A footnote's number in the text. A link cannot hold another one, so there it only is a number.
  Element reference(Mark.NoteReference reference, boolean inLink) {
    int number = reference.number();
    Element sup = new Element("sup");
    String id = referenceId(number, reference.nth());
    if (referred.add(id)) {
      sup.attr("id", id);
    }
    Element holder = sup;
    if (!inLink) {
      holder =
          sup.appendElement("a")
              .attr("href", "#" + noteId(number))
              .attr("role", "doc-noteref")
              .attr("aria-label", words.note(number));
    }
    holder.appendText(String.valueOf(number));
    return sup;
  }

  /// Appends the section of footnotes, when there are any.
  void appendTo(Element tree, BodyBuilder body) {
    if (notes.isEmpty()) {
      return;
    }
    Element section = new Element("section").addClass("footnotes").attr("role", "doc-endnotes");
    section.appendElement("h2").appendText(words.notes());
    Element list = section.appendElement("ol");
    for (Drafted.Note note : notes) {
      Element item = list.appendElement("li").attr("id", noteId(note.number()));
      new Sanitiser(note.text(), body).copyTo(new Place(item, Model.BLOCKS, false));
    }
    // A footnote may refer to one before it: the ways back are known when all are written.
    for (Drafted.Note note : notes) {
      waysBack(note, list.child(note.number() - 1));
    }
    tree.appendChild(section);
  }

  private void waysBack(Drafted.Note note, Element item) {
    Element last = item.lastElementChild();
    Element end = last != null && last.nameIs("p") ? last : item.appendElement("p");
    for (int nth = 1; nth <= note.references(); nth++) {
      String id = referenceId(note.number(), nth);
      if (referred.contains(id)) {
        end.appendChild(new TextNode(end.childNodeSize() == 0 ? "" : " "));
        end.appendElement("a")
            .attr("href", "#" + id)
            .attr("role", "doc-backlink")
            .attr("aria-label", words.back(note.number(), nth))
            .appendText(nth == 1 ? BACK : BACK + nth);
      }
    }
  }

  private static String noteId(int number) {
    return "chu-thich-" + number;
  }

  private static String referenceId(int number, int nth) {
    return "cho-dan-" + number + (nth == 1 ? "" : "-" + nth);
  }
}
