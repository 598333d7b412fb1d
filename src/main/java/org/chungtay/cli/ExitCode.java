package org.chungtay.cli;

/// What the program tells its caller.
enum ExitCode {
  DONE(0),
  /// Something is wrong with the content.
  PROBLEMS(1),
  /// The command was used wrongly.
  USAGE(2),
  /// The machine failed, or the program.
  FAULT(3);

  private final int value;

  ExitCode(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }
}
