package org.chungtay.cli;

/// The formats of `--format`, as they are written.
enum Format {
  /// For people.
  text,
  /// A list of problems.
  json,
  /// SARIF 2.1.0, which code hosts and editors read.
  sarif,
  /// Commands that GitHub Actions turn into notes beside the lines of a change.
  github;

  /// How the choice is shown in help and messages.
  static final String CHOICE = "text|json|sarif|github";
}
