package org.chungtay.model;

import java.util.Map;

/// Where each value of an entry stands in its file. Paths are written as in
/// `pairings[0].between[1]`; the empty path is the entry itself.
public record Positions(Map<String, Position> byPath) {

  public static final Positions NONE = new Positions(Map.of("", Position.START));

  public Positions {
    byPath = Map.copyOf(byPath);
  }

  /// The position of the value at this path, or of the nearest value around it that is there: a
  /// missing key is reported where its map starts.
  public Position at(String path) {
    String p = path;
    while (true) {
      Position found = byPath.get(p);
      if (found != null) {
        return found;
      }
      if (p.isEmpty()) {
        return Position.START;
      }
      p = p.substring(0, Math.max(0, Math.max(p.lastIndexOf('.'), p.lastIndexOf('['))));
    }
  }
}
