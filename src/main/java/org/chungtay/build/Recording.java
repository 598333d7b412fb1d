package org.chungtay.build;

/// What a build does with the ledger of published addresses.
public enum Recording {
  /// What was not kept is a warning, and nothing is written.
  NONE,
  /// The same, and what is new or was corrected is written once it is published.
  WRITTEN,
  /// What was not kept is an error, and nothing is written.
  LOCKED
}
