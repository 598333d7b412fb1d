package org.chungtay.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Code;
import org.chungtay.model.Lines;
import org.chungtay.model.Markdown;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;

/// What is wrong with one body, collected while it is rendered.
final class Problems {

  /// A picture pasted as its bytes is an address of a million characters.
  private static final int LONGEST_ARGUMENT = 200;

  private final SourcePath file;
  private final Lines lines;
  private final Parted text;
  private final List<Problem> found = new ArrayList<>();

  /// @param text what was made of the Markdown for the parser; all offsets are into it
  Problems(SourcePath file, Markdown markdown, Parted text) {
    this.file = file;
    this.text = text;
    this.lines = new Lines(markdown);
  }

  /// Where an offset stands in the file.
  Position at(int offset) {
    return lines.at(text.written(offset));
  }

  void add(int offset, Code code, Map<String, String> arguments) {
    add(at(offset), code, arguments);
  }

  void add(Position position, Code code, Map<String, String> arguments) {
    Map<String, String> shown = new HashMap<>(arguments);
    shown.replaceAll((_, value) -> shortened(value));
    found.add(Problem.of(code, file, position, shown));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT) + "…";
  }

  /// All of them in reporting order, each once.
  List<Problem> sorted() {
    return Problem.sorted(found);
  }
}
