package org.chungtay.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds shortcodes in running text. Code spans, escaped braces and addresses are read before by
/// the inline parser, so there are none in them.
final class ShortcodeSyntax implements InlineParserExtension {

  /// Up to here nothing closes a shortcode; one problem for the line is enough.
  private int unclosedUntil;

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    if (parser.peek(1) != '{' || start < unclosedUntil) {
      return false;
    }
    ShortcodeText reading = ShortcodeText.read(input, start);
    if (reading instanceof ShortcodeText.Unclosed) {
      int newline = input.indexOf('\n', start);
      unclosedUntil = newline < 0 ? input.length() : newline;
    }
    int end = start + reading.length();
    parser.appendNode(new Shortcode(input.subSequence(start, end), reading));
    parser.setIndex(end);
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {
    unclosedUntil = 0;
  }

  /// One per parser; each document gets a reader of its own.
  static final class Factory implements InlineParserExtensionFactory {

    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new ShortcodeSyntax();
    }

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
  }
}
