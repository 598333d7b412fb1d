package org.chungtay.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.model.ShortcodeCall;
import org.jspecify.annotations.Nullable;

/// Reads one shortcode: a name, then arguments, each a word, `key=word`, or with the text in
/// straight quotation marks. Curly ones are Word's and never meant.
final class ShortcodeReader {

  private final CharSequence text;
  private final int start;
  private int at;

  ShortcodeReader(CharSequence text, int start) {
    this.text = text;
    this.start = start;
    this.at = start + 2;
  }

  ShortcodeText read() {
    ShortcodeCall call = call();
    if (call != null) {
      return new ShortcodeText.Call(call, at - start);
    }
    for (int i = start + 2; charAt(i) != '\n'; i++) {
      if (charAt(i) == '}' && charAt(i + 1) == '}') {
        return new ShortcodeText.Malformed(i + 2 - start);
      }
    }
    return new ShortcodeText.Unclosed();
  }

  private @Nullable ShortcodeCall call() {
    skipSpaces();
    String name = word();
    List<String> positional = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    while (!name.isEmpty()) {
      boolean spaced = skipSpaces();
      if (charAt(at) == '}' && charAt(at + 1) == '}') {
        at += 2;
        return new ShortcodeCall(name, positional, named);
      }
      if (!spaced || !argument(positional, named)) {
        break;
      }
    }
    return null;
  }

  private boolean argument(List<String> positional, Map<String, String> named) {
    boolean quoted = charAt(at) == '"';
    String first = value();
    if (first == null) {
      return false;
    }
    if (quoted || charAt(at) != '=') {
      positional.add(first);
      return true;
    }
    at++;
    String value = value();
    return value != null && named.put(first, value) == null;
  }

  /// A word or a quoted text; null when neither stands here.
  private @Nullable String value() {
    if (charAt(at) != '"') {
      String word = word();
      return word.isEmpty() ? null : word;
    }
    int begin = at + 1;
    int end = begin;
    while (charAt(end) != '"') {
      if (charAt(end) == '\n') {
        return null;
      }
      end++;
    }
    at = end + 1;
    return text.subSequence(begin, end).toString();
  }

  private String word() {
    int begin = at;
    while (!isSpace(charAt(at)) && "\n={}\"“”„".indexOf(charAt(at)) < 0) {
      at++;
    }
    return text.subSequence(begin, at).toString();
  }

  private boolean skipSpaces() {
    int begin = at;
    while (isSpace(charAt(at))) {
      at++;
    }
    return at > begin;
  }

  /// The character; past the end, the end of the line.
  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : '\n';
  }

  /// Whether this is a space of any kind; Word writes a no-break space where it likes.
  private static boolean isSpace(char c) {
    return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
