package org.chungtay.model;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where each value of an entry stands in its file. Paths are written as in
/// `pairings[0].between[1]`; the empty path is the entry itself.
///
/// All of them as one text are taken apart when the first is asked for: of most entries of an
/// archive nobody ever asks.
public final class Positions {

  public static final Positions NONE = new Positions(Map.of("", Position.START));

  private final String text;

  /// What the text says; the same whichever thread reads it.
  private @Nullable Map<String, Position> byPath;

  public Positions(Map<String, Position> byPath) {
    StringBuilder all = new StringBuilder();
    // The same positions are the same text.
    new TreeMap<>(byPath)
        .forEach(
            (path, position) ->
                all.append(position.line())
                    .append(' ')
                    .append(position.column())
                    .append(' ')
                    .append(path.length())
                    .append(' ')
                    .append(path));
    this.text = all.toString();
    this.byPath = Map.copyOf(byPath);
  }

  private Positions(String text) {
    this.text = text;
  }

  /// What [#toString] gave.
  public static Positions parse(String text) {
    return new Positions(text);
  }

  public Map<String, Position> byPath() {
    Map<String, Position> known = byPath;
    if (known == null) {
      known = read();
      byPath = known;
    }
    return known;
  }

  private Map<String, Position> read() {
    Map<String, Position> read = new HashMap<>();
    int from = 0;
    while (from < text.length()) {
      int afterLine = text.indexOf(' ', from);
      int afterColumn = text.indexOf(' ', afterLine + 1);
      int afterLength = text.indexOf(' ', afterColumn + 1);
      int end = afterLength + 1 + Integer.parseInt(text, afterColumn + 1, afterLength, 10);
      read.put(
          text.substring(afterLength + 1, end),
          new Position(
              Integer.parseInt(text, from, afterLine, 10),
              Integer.parseInt(text, afterLine + 1, afterColumn, 10)));
      from = end;
    }
    return Map.copyOf(read);
  }

  /// The position of the value at this path, or of the nearest value around it that is there: a
  /// missing key is reported where its map starts.
  public Position at(String path) {
    String p = path;
    while (true) {
      Position found = byPath().get(p);
      if (found != null) {
        return found;
      }
      if (p.isEmpty()) {
        return Position.START;
      }
      p = p.substring(0, Math.max(0, Math.max(p.lastIndexOf('.'), p.lastIndexOf('['))));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Positions positions && text.equals(positions.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /// All of it, for [#parse].
  @Override
  public String toString() {
    return text;
  }
}
