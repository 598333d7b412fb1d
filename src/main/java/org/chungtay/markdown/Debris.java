package org.chungtay.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Code;

/// Finds what was pasted and means something else in Markdown than it did where it came from.
///
/// @param problems where it is told
record Debris(Problems problems) {

  private static final Pattern WORD =
      Pattern.compile(
          "<o:p|class=[\"']?Mso|mso-[a-z]|<[wvmx]:|<xml\\b|<!--\\[if gte mso",
          Pattern.CASE_INSENSITIVE);

  /// The value of an attribute that runs on to another tag, or to the end.
  private static final Pattern OPEN_QUOTE =
      Pattern.compile("<[a-zA-Z][^<>\"']*+(?:\"[^\"<]*+\"[^<>\"']*+|'[^'<]*+'[^<>\"']*+)*+[\"']");

  /// Letters that Vietnamese prose has and code has not.
  private static final Pattern MARKED_LETTER = Pattern.compile("[\\p{L}&&[^a-zA-Z]]");

  /// What a fence says of its code, as in `text` or `html {.example}`.
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z][\\w+.#-]*(?:\\s+\\{[^{}]*})?");

  /// Raw HTML.
  void html(BasedSequence chars) {
    Matcher quote = OPEN_QUOTE.matcher(chars);
    if (quote.find()) {
      problems.add(chars.getIndexOffset(quote.start()), Code.HTML_QUOTE, Map.of());
    }
    Matcher word = WORD.matcher(chars);
    if (word.find()) {
      problems.add(chars.getIndexOffset(word.start()), Code.HTML_WORD, Map.of());
    }
  }

  /// A block of code that is one by its indentation only.
  void indented(BasedSequence chars) {
    Matcher letter = MARKED_LETTER.matcher(chars);
    if (letter.find()) {
      int start = chars.length() - chars.trimStart().length();
      problems.add(chars.getIndexOffset(start), Code.TEXT_INDENTED, Map.of());
    }
  }

  /// A fence that nothing closes, or that stands around prose.
  void fenced(FencedCodeBlock code) {
    String marks = code.getOpeningFence().toString();
    String info = code.getInfo().toString();
    if (code.getClosingFence().isEmpty()) {
      problems.add(code.getStartOffset(), Code.FENCE_UNCLOSED, Map.of("text", marks));
    } else if (info.isBlank()
        ? MARKED_LETTER.matcher(code.getContentChars()).find()
        : !LANGUAGE.matcher(info).matches()) {
      problems.add(code.getStartOffset(), Code.TEXT_FENCED, Map.of("text", marks));
    }
  }

  /// A line that dashes or equals signs below make a heading.
  void heading(Heading heading) {
    if (heading.isSetextHeading()) {
      problems.add(
          heading.getStartOffset(),
          Code.HEADING_UNDERLINE,
          Map.of("text", heading.getText().toString().strip()));
    }
  }

  /// A list of one item whose number is none of a list.
  void numbered(OrderedList list, int start) {
    if (start > 1 && !list.hasOrMoreChildren(2)) {
      String number = start + ".";
      problems.add(
          list.getStartOffset(),
          Code.LIST_NUMBER,
          Map.of("number", number, "escaped", start + "\\."));
    }
  }
}
