package org.chungtay.model;

/// A link or picture that a body holds: what was written, where, and what it resolved to.
public record Link(String written, Position position, Target target) {}
