package org.chungtay.model;

/// Markdown text and the line of its file on which it begins (1-based).
public record Markdown(String text, int firstLine) {
  public static final Markdown NONE = new Markdown("", 1);
}
