package org.chungtay.markdown;

import java.util.Map;
import org.chungtay.model.Code;
import org.chungtay.model.Mention;
import org.chungtay.model.Resolver;
import org.jspecify.annotations.Nullable;

/// What the shortcodes of one body stand for.
final class Mentions {

  /// How much of a malformed shortcode a problem quotes.
  private static final int QUOTED = 60;

  private final String source;
  private final Resolver resolver;
  private final Problems problems;

  Mentions(String source, Resolver resolver, Problems problems) {
    this.source = source;
    this.resolver = resolver;
    this.problems = problems;
  }

  /// What stands for the shortcode at this offset; null, and a problem, when nothing does.
  Mention.@Nullable Text of(ShortcodeText reading, int offset) {
    return switch (reading) {
      case ShortcodeText.Call call -> text(resolver.mention(call.call()), offset);
      case ShortcodeText.Malformed m -> malformed(offset, offset + m.length());
      case ShortcodeText.Unclosed _ -> malformed(offset, source.length());
    };
  }

  private Mention.@Nullable Text text(Mention mention, int offset) {
    return switch (mention) {
      case Mention.Text text -> text;
      case Mention.Wrong wrong -> {
        problems.add(offset, wrong.code(), wrong.arguments());
        yield null;
      }
    };
  }

  private Mention.@Nullable Text malformed(int offset, int end) {
    int newline = source.indexOf('\n', offset);
    String line = source.substring(offset, Math.min(end, newline < 0 ? source.length() : newline));
    problems.add(offset, Code.SHORTCODE_MALFORMED, Map.of("text", cut(line)));
    return null;
  }

  private static String cut(String text) {
    if (text.length() <= QUOTED) {
      return text;
    }
    // An emoji is two units; half of one is nothing.
    boolean splits = Character.isHighSurrogate(text.charAt(QUOTED - 1));
    return text.substring(0, splits ? QUOTED - 1 : QUOTED);
  }
}
