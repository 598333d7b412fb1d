package org.chungtay.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns a parsed text into drafts: one for the text, one for every footnote, so that a tag left
/// open in one of them ends with it.
final class Drafting {

  private final ListOptions lists;
  private final Definitions definitions;
  private final Mentions mentions;
  private final Problems problems;

  private final List<FootnoteBlock> notes = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final Map<FootnoteBlock, Integer> uses = new HashMap<>();

  private Drafting(Document document, ListOptions lists, Mentions mentions, Problems problems) {
    this.lists = lists;
    this.definitions = new Definitions(document, problems);
    this.mentions = mentions;
    this.problems = problems;
  }

  static Drafted draft(Document document, ListOptions lists, Mentions mentions, Problems problems) {
    Drafting drafting = new Drafting(document, lists, mentions, problems);
    Draft text = drafting.draft(document);
    List<Draft> drafts = new ArrayList<>();
    // A footnote may be the first to refer to another one.
    for (int i = 0; i < drafting.notes.size(); i++) {
      drafts.add(drafting.draft(drafting.notes.get(i)));
    }
    List<Drafted.Note> notes = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      int references = drafting.uses.getOrDefault(drafting.notes.get(i), 0);
      notes.add(new Drafted.Note(i + 1, references, drafts.get(i)));
    }
    drafting.definitions.tell(document, drafting.numbers.keySet());
    return new Drafted(text, notes);
  }

  private Draft draft(Node container) {
    DraftWriter out = new DraftWriter();
    new BlockDrafting(this, out).children(container);
    return out.draft();
  }

  ListOptions lists() {
    return lists;
  }

  Definitions definitions() {
    return definitions;
  }

  Mentions mentions() {
    return mentions;
  }

  Problems problems() {
    return problems;
  }

  /// Notes one more reference to a footnote; footnotes are numbered as they are met.
  Mark.NoteReference refer(FootnoteBlock note) {
    int number =
        numbers.computeIfAbsent(
            note,
            n -> {
              notes.add(n);
              return notes.size();
            });
    return new Mark.NoteReference(number, uses.merge(note, 1, Integer::sum));
  }
}
