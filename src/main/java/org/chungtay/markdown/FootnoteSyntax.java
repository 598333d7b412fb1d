package org.chungtay.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A footnote's definition, `[^id]: text`, with what follows indented by four columns. In place of
/// the footnote extension's own, which takes everything up to the line's last `]:` for the id and
/// needs cubic time on a run of spaces.
final class FootnoteSyntax extends AbstractBlockParser {

  private static final int INDENT = 4;

  private final FootnoteBlock block = new FootnoteBlock();

  private FootnoteSyntax(BasedSequence line, int start, int end) {
    block.setOpeningMarker(line.subSequence(start, start + 2));
    block.setText(line.subSequence(start + 2, end).trim());
    block.setClosingMarker(line.subSequence(end, end + 2));
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return block.hasChildren()
          ? BlockContinue.atIndex(state.getNextNonSpaceIndex())
          : BlockContinue.none();
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
    FootnoteRepository footnotes = FootnoteExtension.FOOTNOTES.get(state.getProperties());
    footnotes.put(footnotes.normalizeKey(block.getText()), block);
  }

  /// Recognises the line on which a footnote's definition begins.
  static final class Factory implements CustomBlockParserFactory {

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          BasedSequence line = state.getLine();
          int start = state.getNextNonSpaceIndex();
          int end = state.getIndent() < INDENT ? endOfId(line, start) : -1;
          return end < 0
              ? BlockStart.none()
              : BlockStart.of(new FootnoteSyntax(line, start, end)).atIndex(end + 2);
        }
      };
    }

    /// The index of the `]:` after the id of `[^id]:`; -1 when there is none.
    private static int endOfId(BasedSequence line, int start) {
      if (!line.matchChars("[^", start)) {
        return -1;
      }
      int end = line.indexOfAny(c -> c == '[' || c == ']', start + 2);
      return end > 0 && line.matchChars("]:", end) && !line.subSequence(start + 2, end).isBlank()
          ? end
          : -1;
    }
  }
}
