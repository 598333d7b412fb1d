package org.chungtay.build;

import org.jspecify.annotations.Nullable;

/// A question that something asked of an archive, in words that mean the same to another archive.
///
/// @param name of the method of [org.chungtay.model.Archive], or [#BODY]
/// @param about what was asked about: an entry by its name, an id, a constant, or nothing
record Question(String name, @Nullable Object about) {

  /// What the Markdown of an entry says.
  static final String BODY = "body";
}
