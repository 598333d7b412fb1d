package org.chungtay.markdown;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with an empty line wherever everybody sees that a table begins or ends and the parser
/// does not: right under a line of text, and right above a line of dashes.
///
/// @param gaps what was put in: how many characters there are of it up to an offset of the text
record Parted(String text, NavigableMap<Integer, Integer> gaps) {

  /// What stands before a line in a quotation or a list.
  private static final Pattern PREFIX = Pattern.compile("[ \t>]*");

  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,}).*");

  static Parted of(String text) {
    return text.contains("|") ? new Parting(text).parted() : new Parted(text, new TreeMap<>());
  }

  /// Where an offset of this text stands in the one that was written.
  int written(int offset) {
    var gap = gaps.floorEntry(offset);
    return gap == null ? offset : offset - gap.getValue();
  }

  /// One text on its way.
  private static final class Parting {

    private final String[] lines;
    private final StringBuilder out = new StringBuilder();
    private final NavigableMap<Integer, Integer> gaps = new TreeMap<>();
    private String fence = "";
    private boolean inTable;

    /// Whether the line before is one that the next would run on from.
    private boolean inText;

    private int added;

    Parting(String text) {
      lines = text.split("\n", -1);
    }

    Parted parted() {
      for (int i = 0; i < lines.length; i++) {
        line(i);
        out.append(lines[i]).append(i + 1 < lines.length ? "\n" : "");
      }
      return new Parted(out.toString(), gaps);
    }

    private void line(int i) {
      String content = content(lines[i]);
      Matcher fences = FENCE.matcher(content);
      if (!fence.isEmpty() || fences.matches()) {
        fence(content, fences);
        inTable = false;
        inText = false;
        return;
      }
      boolean header = !inTable && isHeader(i, content);
      if ((header && inText) || (inTable && isDashes(content))) {
        gap(lines[i]);
        inTable = false;
      }
      inTable = header || (inTable && !content.isEmpty());
      inText = !content.isEmpty();
    }

    private void fence(String content, Matcher fences) {
      if (fence.isEmpty()) {
        fence = fences.group(1);
      } else if (content.startsWith(fence)
          && content.replace(fence.substring(0, 1), "").isEmpty()) {
        fence = "";
      }
    }

    private void gap(String line) {
      String gap = prefix(line).stripTrailing() + "\n";
      out.append(gap);
      added += gap.length();
      gaps.put(out.length(), added);
    }

    private boolean isHeader(int i, String content) {
      if (!content.contains("|") || i + 1 == lines.length) {
        return false;
      }
      String next = content(lines[i + 1]);
      return next.contains("|")
          && next.contains("-")
          && next.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0)
          && cells(next) == cells(content);
    }

    private static boolean isDashes(String content) {
      return !content.isEmpty() && content.chars().allMatch(c -> c == '-');
    }

    private static int cells(String row) {
      int bars = 1;
      for (int i = 1; i < row.length() - 1; i++) {
        bars += row.charAt(i) == '|' && row.charAt(i - 1) != '\\' ? 1 : 0;
      }
      return bars;
    }

    private static String prefix(String line) {
      Matcher prefix = PREFIX.matcher(line);
      return prefix.lookingAt() ? prefix.group() : "";
    }

    private static String content(String line) {
      return line.substring(prefix(line).length()).stripTrailing();
    }
  }
}
