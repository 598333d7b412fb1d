package org.chungtay.model;

/// A heading of a body: its level (2 to 6), its anchor and its text.
public record Heading(int level, String anchor, String text) {}
