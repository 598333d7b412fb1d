package org.chungtay.model;

/// A page that gives an overview of a part of the archive.
public enum Index implements Keyed {
  DISTRICTS,
  /// There where the site knows where its readers live today.
  PLACES,
  PAIRINGS,
  SCHOOLS,
  DOCUMENTS,
  TOPICS,
  PROGRESS,
  CHRONOLOGY,
  CORRECTIONS
}
