package org.chungtay.source;

import java.nio.charset.StandardCharsets;
import org.chungtay.model.SourcePath;
import org.jspecify.annotations.Nullable;

/// Some lines of a file, found in its bytes: of a text of hundreds of lines a few are wanted, and
/// to decode it takes longer than to read it.
final class WrittenLines {

  private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private final SourcePath path;
  private final byte[] bytes;

  /// The line where the last search ended, and its first byte.
  private int number;

  private int start;

  /// The last line that was wanted. Thousands of problems may stand on one.
  private int last;

  private @Nullable String text;

  /// Whether all of the file has been found to be text.
  private boolean isText;

  WrittenLines(SourcePath path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
    rewind();
  }

  private void rewind() {
    number = 1;
    start = startsWithMark() ? MARK.length : 0;
  }

  private boolean startsWithMark() {
    return bytes.length >= MARK.length
        && bytes[0] == MARK[0]
        && bytes[1] == MARK[1]
        && bytes[2] == MARK[2];
  }

  /// A line as everything else sees it, without its end; null behind the last. Lines that are asked
  /// for in their order are found in one look through the file.
  ///
  /// @throws SourceText.NotText when the file is no text that staff wrote, as far as the line tells
  @Nullable String line(int wanted) throws SourceText.NotText {
    if (wanted != last) {
      text = find(wanted);
      last = wanted;
    }
    return text;
  }

  private @Nullable String find(int wanted) throws SourceText.NotText {
    if (wanted < number) {
      rewind();
    }
    for (; number < wanted && start < bytes.length; number++) {
      start = next(end(start));
    }
    if (start >= bytes.length) {
      return null;
    }
    String line = new String(bytes, start, end(start) - start, StandardCharsets.UTF_8);
    if (!isText && (line.indexOf('\uFFFD') >= 0 || line.indexOf('\0') >= 0)) {
      // It may be refused as it was when the site was read; that sign may also have been written.
      SourceText.decoded(path, bytes);
      isText = true;
    }
    return SourceText.normalised(line);
  }

  private int end(int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  /// Where the line behind this end starts.
  private int next(int end) {
    boolean isPair = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
    return end + (isPair ? 2 : 1);
  }
}
