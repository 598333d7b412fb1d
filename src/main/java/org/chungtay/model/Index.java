package org.chungtay.model;

/// A page that gives an overview of a part of the archive.
public enum Index implements Keyed {
  DISTRICTS,
  PAIRINGS,
  SCHOOLS,
  DOCUMENTS,
  TOPICS,
  PROGRESS,
  CHRONOLOGY,
  CORRECTIONS
}
