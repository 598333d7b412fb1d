package org.chungtay.model;

/// When what an article tells of happened, so far as its sources say.
public sealed interface EventDate {

  /// The date, as exactly as it is stated.
  record On(PartialDate date) implements EventDate {}

  /// The sources do not state it, and it is not invented.
  record Unknown() implements EventDate {}
}
