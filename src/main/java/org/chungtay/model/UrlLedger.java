package org.chungtay.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Every address that was ever published, a line each, in `content/urls.lock`.
///
/// A build writes it and Git merges it by line: where two branches changed one page, it has two
/// lines of that page, and each of them holds. Lines are taken apart when they are asked for: of
/// most pages it is enough that theirs is the same.
public record UrlLedger(List<Line> lines) {

  /// A line of the file, counted from 1.
  public record Line(int number, String text) {

    /// What stands before the first tab.
    public String address() {
      return text.substring(0, Math.max(0, text.indexOf('\t')));
    }

    /// What stands before the second.
    public String id() {
      int first = text.indexOf('\t');
      return text.substring(first + 1, Math.max(first + 1, text.indexOf('\t', first + 1)));
    }

    /// What was recorded; nothing where this line is not as a build wrote it.
    public Optional<RecordedPage> page() {
      return RecordedPage.parse(text);
    }
  }

  /// Where it is.
  public static final SourcePath FILE = new SourcePath(Sources.CONTENT + "/urls.lock");

  public static final UrlLedger EMPTY = new UrlLedger(List.of());

  /// The ledger of these lines.
  public static UrlLedger of(Collection<String> lines) {
    List<String> sorted = List.copyOf(new TreeSet<>(lines));
    return new UrlLedger(
        IntStream.range(0, sorted.size()).mapToObj(i -> new Line(i + 1, sorted.get(i))).toList());
  }

  /// The text of the file.
  public String text() {
    return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }
}
