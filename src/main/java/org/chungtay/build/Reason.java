package org.chungtay.build;

import org.chungtay.model.Keyed;

/// Why a page was made again.
public enum Reason implements Keyed {
  /// The last build did not make it, or is not remembered.
  NEW,
  /// Another program, or another JDK, made it.
  PROGRAM,
  /// A file of the theme has changed.
  THEME,
  /// What it shows has changed.
  VIEW,
  /// Its file is missing, or is not what was published.
  OUTPUT
}
