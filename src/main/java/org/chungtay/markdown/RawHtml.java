package org.chungtay.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Code;

/// Drafts the pieces of raw HTML that [HtmlTags] finds: each as its [Fate] has it, and nothing
/// else. What goes and holds words is told.
final class RawHtml {

  private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9:-]*)");

  /// Attributes whose values somebody reads or hears.
  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\s(title|alt|summary|label|placeholder|standby|aria-label|aria-description)\\s*=\\s*"
              + "(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\s(?:src|data)\\s*=\\s*[\"']?((?:https?:)?//[^\\s\"'<>]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE =
      Pattern.compile("\\stitle\\s*=\\s*[\"']([^\"'<>\\[\\]\\n]+)[\"']", Pattern.CASE_INSENSITIVE);

  /// Without it, a link and a picture are none.
  private static final Pattern LEADS =
      Pattern.compile("\\s(?:href|src)\\s*=", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");

  /// `<!DOCTYPE html>`, and what Word writes around what older programs cannot show.
  private static final Pattern SILENT =
      Pattern.compile("<!(?:doctype\\b|\\[(?:if\\s|endif]))", Pattern.CASE_INSENSITIVE);

  private final DraftWriter out;
  private final Problems problems;

  /// Elements open here that go with what they hold.
  private int dropped;

  RawHtml(DraftWriter out, Problems problems) {
    this.out = out;
    this.problems = problems;
  }

  void piece(BasedSequence chars) {
    switch (chars.charAt(1)) {
      case '!', '?' -> declaration(chars);
      case '/' -> closing(chars);
      default -> opening(chars);
    }
  }

  /// Ends what is still open, so that it reaches no further than its block.
  void end() {
    for (; dropped > 0; dropped--) {
      out.close(Draft.DROPPED);
    }
  }

  private void declaration(BasedSequence chars) {
    if (chars.startsWith("<!--")) {
      // One that holds the beginning of another was never closed; it took the other's end.
      if (chars.indexOf("<!--", 4) > 0) {
        unclosed(chars, "<!--", "-->");
      }
    } else if (dropped == 0 && !SILENT.matcher(chars).lookingAt()) {
      tell(chars, Code.HTML_DROPPED, Map.of("tag", excerpt(chars)));
    }
  }

  private void opening(BasedSequence chars) {
    String name = name(chars);
    Fate fate = Fate.of(name);
    if (dropped == 0 && fate != Fate.EMBED && fate != Fate.TEXT) {
      attributes(chars, name, fate);
    }
    switch (fate) {
      case KEPT -> out.raw(chars);
      case LEFT_OUT -> {}
      case PARTED -> out.open("div");
      case EMBED -> {
        embed(chars, name);
        out.open("div");
      }
      case DROPPED -> {
        if (dropped == 0) {
          tell(chars, Code.HTML_DROPPED, Map.of("tag", "<" + name + ">"));
        }
        drop(chars);
      }
      case WORD -> drop(chars);
      case TEXT -> {
        if (dropped == 0) {
          tell(chars, Code.HTML_UNKNOWN, Map.of("tag", excerpt(chars)));
        }
        out.text(chars);
      }
    }
  }

  private void drop(BasedSequence chars) {
    if (!chars.endsWith("/>")) {
      out.open(Draft.DROPPED);
      dropped++;
    }
  }

  private void closing(BasedSequence chars) {
    switch (Fate.of(name(chars))) {
      case KEPT -> out.raw(chars);
      case LEFT_OUT -> {}
      case PARTED, EMBED -> out.close("div");
      case DROPPED, WORD -> {
        if (dropped > 0) {
          out.close(Draft.DROPPED);
          dropped--;
        }
      }
      case TEXT -> out.text(chars);
    }
  }

  private void embed(BasedSequence chars, String name) {
    Map<String, String> arguments = new HashMap<>(Map.of("tag", "<" + name + ">"));
    Matcher address = ADDRESS.matcher(chars);
    if (address.find()) {
      String url = address.group(1);
      String link = "<" + (url.startsWith("//") ? "https:" + url : url) + ">";
      Matcher title = TITLE.matcher(chars);
      arguments.put("suggestion", title.find() ? "[" + title.group(1) + "](" + link + ")" : link);
    }
    tell(chars, Code.HTML_EMBED, arguments);
  }

  private void attributes(BasedSequence chars, String name, Fate fate) {
    Matcher spoken = SPOKEN.matcher(chars);
    while (spoken.find()) {
      String attribute = spoken.group(1).toLowerCase(Locale.ROOT);
      int value = spoken.start(2) >= 0 ? 2 : spoken.start(3) >= 0 ? 3 : 4;
      boolean kept =
          fate == Fate.KEPT
              && Allowed.keeps(name, attribute)
              && (name.equals("abbr") || LEADS.matcher(chars).find());
      if (!kept && WORDS.matcher(spoken.group(value)).find()) {
        problems.add(
            chars.getIndexOffset(spoken.start(1)),
            Code.HTML_ATTRIBUTE,
            Map.of("attribute", attribute, "text", spoken.group(value)));
      }
    }
  }

  /// Reports what runs on to the end of the text because nothing closes it.
  void unclosed(BasedSequence chars, String opening, String closing) {
    tell(chars, Code.HTML_UNCLOSED, Map.of("text", opening, "closing", closing));
  }

  private void tell(BasedSequence chars, Code code, Map<String, String> arguments) {
    problems.add(chars.getStartOffset(), code, arguments);
  }

  private static String name(BasedSequence chars) {
    Matcher name = NAME.matcher(chars);
    return name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static String excerpt(BasedSequence chars) {
    return chars.toString().replace('\n', ' ');
  }
}
