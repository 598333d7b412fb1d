package org.chungtay.cli;

import org.chungtay.build.Recording;
import picocli.CommandLine.Option;

/// The option that holds a site to what it published.
final class LedgerOption {

  @Option(names = "--locked", descriptionKey = "option.locked")
  private boolean locked;

  /// What is done with the ledger: this where nothing is asked for.
  Recording or(Recording usual) {
    return locked ? Recording.LOCKED : usual;
  }
}
