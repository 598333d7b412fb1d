package org.chungtay.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chungtay.model.UrlLedger;

/// Writes the ledger of published addresses, the one file of a site that a build changes.
public final class LedgerFile {

  private LedgerFile() {}

  /// Writes it beside its place, under a name that nobody looks at, and moves it there.
  ///
  /// @throws UncheckedIOException naming the file that could not be written
  public static void write(Path site, UrlLedger ledger) {
    Path file = site.resolve(UrlLedger.FILE.value());
    Path next = file.resolveSibling(".urls.lock");
    try {
      Files.writeString(next, ledger.text());
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
