package org.chungtay.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.model.Checked;
import org.chungtay.model.UrlLedger;

/// Reads the ledger of published addresses. Nobody writes it by hand, but Git merges it.
final class LedgerReader {

  private LedgerReader() {}

  /// The ledger of a site; an empty one where there is none yet.
  static Checked<UrlLedger> read(Path site) {
    Path file = site.resolve(UrlLedger.FILE.value());
    try {
      return read(SourceText.decoded(UrlLedger.FILE, Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return new Checked<>(UrlLedger.EMPTY, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (SourceText.NotText e) {
      return new Checked<>(UrlLedger.EMPTY, List.of(e.problem()));
    }
  }

  private static Checked<UrlLedger> read(String text) {
    Checked<SourceText> settled = MergeConflict.settle(new SourceText(UrlLedger.FILE, text));
    List<UrlLedger.Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) settled.value().text().lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        lines.add(new UrlLedger.Line(number, line));
      }
    }
    return new Checked<>(new UrlLedger(lines), settled.problems());
  }
}
