package org.chungtay.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Flexmark's inline parser without the patterns that take a stack frame for every character: a
/// title or a mail address is looked for within a window, an address in angle brackets by hand, and
/// HTML by [HtmlTags].
final class InlineSyntax extends InlineParserImpl {

  /// No link title or mail address is longer.
  private static final int WINDOW = 1_000;

  /// The parser of each document gets special characters of its own: Flexmark would let all of them
  /// write into one set, also from several threads.
  static final InlineParserFactory FACTORY =
      (options, special, delimiters, processors, linkRefs, extensions) ->
          new InlineSyntax(
              options, (BitSet) special.clone(), delimiters, processors, linkRefs, extensions);

  private @Nullable HtmlTags tags;

  private InlineSyntax(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData linkRefs,
      List<InlineParserExtensionFactory> extensions) {
    super(options, special, delimiters, processors, linkRefs, extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    tags = null;
    super.parse(content, block);
  }

  @Override
  public boolean parseHtmlInline() {
    if (tags == null) {
      tags = new HtmlTags(input);
    }
    int end = tags.endOf(index);
    if (end < 0) {
      return false;
    }
    BasedSequence html = input.subSequence(index, end);
    index = end;
    appendNode(html.startsWith("<!--") ? new HtmlInlineComment(html) : new HtmlInline(html));
    return true;
  }

  @Override
  public boolean parseAutolink() {
    return windowed(super::parseAutolink);
  }

  @Override
  public BasedSequence parseLinkTitle() {
    return windowed(super::parseLinkTitle);
  }

  /// An address, or null. In angle brackets it may hold spaces, as CommonMark has it and as the
  /// names of pictures need it; Flexmark would take spaces everywhere or nowhere.
  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    if (peek() != '<') {
      return super.parseLinkDestination();
    }
    for (int end = index + 1; end < input.length(); end++) {
      switch (input.charAt(end)) {
        case '>' -> {
          BasedSequence address = input.subSequence(index, end + 1);
          index = end + 1;
          return address;
        }
        case '<', '\n' -> {
          return null;
        }
        case '\\' -> end++;
        default -> {}
      }
    }
    return null;
  }

  /// Runs a step that sees no further than the window. It advances the index as it would have.
  private <T> T windowed(Supplier<T> step) {
    BasedSequence whole = input;
    input = whole.subSequence(0, Math.min(whole.length(), index + WINDOW));
    try {
      return step.get();
    } finally {
      input = whole;
    }
  }
}
