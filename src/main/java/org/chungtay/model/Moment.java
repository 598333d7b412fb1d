package org.chungtay.model;

/// When something happened: a date that may be partial, or a date with its time.
public sealed interface Moment permits PartialDate, Timestamp {

  /// As ISO 8601 writes it, fit for an HTML `datetime` attribute.
  String iso();
}
