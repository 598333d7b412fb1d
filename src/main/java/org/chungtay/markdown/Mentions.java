package org.chungtay.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Mention;
import org.chungtay.model.Mention.Fault;
import org.chungtay.model.Resolver;
import org.chungtay.model.ShortcodeCall;
import org.jspecify.annotations.Nullable;

/// What the shortcodes of one body stand for.
final class Mentions {

  /// How much of a malformed shortcode a problem quotes.
  private static final int QUOTED = 60;

  /// Quotation marks as Word sets them.
  private static final Pattern CURLY = Pattern.compile("[“”„]");

  private final String source;
  private final Resolver resolver;
  private final Problems problems;

  Mentions(String source, Resolver resolver, Problems problems) {
    this.source = source;
    this.resolver = resolver;
    this.problems = problems;
  }

  /// What stands in running text for the shortcode at this offset; null, and a problem, when
  /// nothing does.
  Mention.@Nullable Phrase phrase(ShortcodeText reading, int offset) {
    return switch (reading) {
      case ShortcodeText.Call(ShortcodeCall call, _) ->
          switch (resolver.mention(call)) {
            case Mention.Figure figure -> remarked(figure, offset);
            case Mention.Text text -> text;
            case Mention.Block _ ->
                wrong(offset, Code.SHORTCODE_PLACE, Map.of("name", call.name()));
            case Mention.Wrong(List<Fault> faults) -> {
              faults.forEach(fault -> problems.add(offset, fault.code(), fault.arguments()));
              yield null;
            }
          };
      case ShortcodeText.Malformed m ->
          malformed(offset, source.substring(offset, offset + m.length()));
      case ShortcodeText.Unclosed _ ->
          wrong(offset, Code.SHORTCODE_MALFORMED, Map.of("text", cut(restOfLine(offset))));
    };
  }

  private Mention.Figure remarked(Mention.Figure figure, int offset) {
    if (figure.remark() != null) {
      problems.add(offset, figure.remark().code(), figure.remark().arguments());
    }
    return figure;
  }

  /// What stands on a line of its own for a shortcode that has a paragraph to itself; null when
  /// that is nothing but running text.
  Mark.@Nullable Block block(Shortcode alone) {
    return alone.reading() instanceof ShortcodeText.Call(ShortcodeCall call, _)
            && resolver.mention(call) instanceof Mention.Block block
        ? new Mark.Block(block, call.name(), alone.getStartOffset())
        : null;
  }

  private Mention.@Nullable Phrase malformed(int offset, String written) {
    Map<String, String> arguments = new HashMap<>(Map.of("text", cut(written)));
    String straight = CURLY.matcher(written).replaceAll("\"");
    if (ShortcodeText.read(straight, 0) instanceof ShortcodeText.Call) {
      arguments.put("suggestion", straight);
    }
    return wrong(offset, Code.SHORTCODE_MALFORMED, arguments);
  }

  private String restOfLine(int offset) {
    int newline = source.indexOf('\n', offset);
    return source.substring(offset, newline < 0 ? source.length() : newline);
  }

  private Mention.@Nullable Phrase wrong(int offset, Code code, Map<String, String> arguments) {
    problems.add(offset, code, arguments);
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
