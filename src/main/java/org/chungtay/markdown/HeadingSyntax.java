package org.chungtay.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.regex.Pattern;

/// The headings of CommonMark, as Flexmark reads them, but for its cost: it puts the paragraph
/// before together at every line of it, so that a table of 20,000 rows takes half a minute. Only a
/// line that can be a heading, or the rule under one, is shown to it.
final class HeadingSyntax extends HeadingParser.Factory {

  private static final Pattern HEADING =
      Pattern.compile("(?:#{1,6}(?:[ \\t]|$)|(?:=+|-+)[ \\t]*$)");

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory headings = super.apply(options);
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine();
        return HEADING.matcher(line).region(state.getNextNonSpaceIndex(), line.length()).lookingAt()
            ? headings.tryStart(state, matched)
            : BlockStart.none();
      }
    };
  }
}
