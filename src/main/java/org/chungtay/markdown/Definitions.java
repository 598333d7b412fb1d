package org.chungtay.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chungtay.model.Code;

/// The definitions of one text, `[name]: address` and `[^note]: text`. They are on the page only
/// where something refers to them; the others are told, for a line of text may look like one.
final class Definitions {

  private final ReferenceRepository references;
  private final FootnoteRepository footnotes;
  private final Problems problems;
  private final Set<Reference> used = new HashSet<>();

  Definitions(Document document, Problems problems) {
    this.references = Parser.REFERENCES.get(document);
    this.footnotes = FootnoteExtension.FOOTNOTES.get(document);
    this.problems = problems;
  }

  /// What gives a reference its address.
  Reference of(RefNode ref) {
    Reference definition = ref.getReferenceNode(references);
    used.add(definition);
    return definition;
  }

  /// Reports every definition that is not on the page.
  ///
  /// @param notes the footnotes that are
  void tell(Node parent, Set<FootnoteBlock> notes) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Reference reference -> reference(reference);
        case FootnoteBlock note when !notes.contains(note) -> note(note);
        default -> tell(child, notes);
      }
    }
  }

  private void reference(Reference reference) {
    String name = reference.getReference().toString();
    if (!reference.equals(references.get(references.normalizeKey(reference.getReference())))) {
      tell(reference, Code.DEFINITION_DUPLICATE, "name", name);
    } else if (!used.contains(reference)) {
      tell(reference, Code.DEFINITION_UNUSED, "name", name);
    }
  }

  private void note(FootnoteBlock note) {
    String name = note.getText().toString();
    if (!note.equals(footnotes.get(footnotes.normalizeKey(note.getText())))) {
      tell(note, Code.DEFINITION_DUPLICATE, "name", "^" + name);
    } else {
      tell(note, Code.FOOTNOTE_UNUSED, "note", name);
    }
  }

  private void tell(Node definition, Code code, String argument, String name) {
    problems.add(definition.getStartOffset(), code, Map.of(argument, name));
  }
}
