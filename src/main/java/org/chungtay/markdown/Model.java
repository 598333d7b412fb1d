package org.chungtay.markdown;

/// What an element may hold, after the content models of the [HTML
/// standard](https://html.spec.whatwg.org/multipage/dom.html#content-models); stricter where that
/// makes pages plainer.
enum Model {
  /// Blocks; text gets a paragraph of its own.
  BLOCKS,
  /// Blocks, or text as it is.
  FLOW,
  /// Running text.
  PHRASES,
  FIGURE,
  /// Items; anything else goes into the item before it.
  LIST,
  TABLE,
  ROWS,
  ROW,
  NOTHING;

  boolean holds(Kind kind) {
    return switch (this) {
      case BLOCKS, FLOW -> kind == Kind.BLOCK || kind == Kind.PHRASE;
      case PHRASES -> kind == Kind.PHRASE;
      case FIGURE -> kind == Kind.BLOCK || kind == Kind.PHRASE || kind == Kind.LEGEND;
      case LIST -> kind == Kind.ITEM || kind == Kind.BLOCK || kind == Kind.PHRASE;
      case TABLE -> kind == Kind.CAPTION || kind == Kind.ROWS;
      case ROWS -> kind == Kind.ROW;
      case ROW -> kind == Kind.CELL;
      case NOTHING -> false;
    };
  }

  /// Where an element may stand.
  enum Kind {
    BLOCK,
    PHRASE,
    ITEM,
    CAPTION,
    LEGEND,
    ROWS,
    ROW,
    CELL
  }
}
