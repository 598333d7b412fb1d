package org.chungtay.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.StrayEth;

/// The text of a file as everything else sees it: NFC, lines ended by `\n`, no byte-order mark, the
/// letter Đ wherever another stands for it.
record SourceText(SourcePath path, String text) {

  /// A file that is no text that staff wrote, as the problem to report.
  static final class NotText extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    NotText(Problem problem) {
      super(problem.code().key());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /// Decodes a file's bytes.
  ///
  /// @throws NotText at the first byte that is not UTF-8, or at a NUL (UTF-16 text has them)
  static SourceText decode(SourcePath path, byte[] bytes) throws NotText {
    return new SourceText(path, normalised(decoded(path, bytes)));
  }

  /// The same as it is written, without its byte-order mark.
  static String decoded(SourcePath path, byte[] bytes) throws NotText {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    // What is no UTF-8 has become such a sign, which may also have been written.
    String readable = decoded.indexOf('\uFFFD') < 0 ? decoded : readable(bytes);
    int nul = readable.indexOf('\0');
    if (nul >= 0) {
      throw new NotText(encodingProblem(path, readable.substring(0, nul)));
    }
    if (readable.length() < decoded.length()) {
      throw new NotText(encodingProblem(path, readable));
    }
    return withoutMark(decoded);
  }

  /// What stands before the first byte that is not UTF-8.
  private static String readable(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    decoder.decode(ByteBuffer.wrap(bytes), out, true);
    return out.flip().toString();
  }

  /// A text that has been decoded.
  static SourceText of(SourcePath path, String text) {
    return new SourceText(path, normalised(withoutMark(text)));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// A text, or a line of it, as everything else sees it.
  static String normalised(String written) {
    if (isPlain(written)) {
      return written;
    }
    String text = written.replace("\r\n", "\n").replace('\r', '\n');
    // Line ends of web editors: a space to YAML and Markdown, in whose lines people count.
    text = text.replace('\u2028', ' ').replace('\u2029', ' ').replace('\u0085', ' ');
    return StrayEth.mended(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  /// Whether there is nothing to do, which one look at most texts tells.
  private static boolean isPlain(String text) {
    // The quick compiler makes more of an array than of a string.
    char[] characters = text.toCharArray();
    for (char c : characters) {
      if (!isPlain(c)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a character stays what it is beside any other such: the letters of European languages
  /// and Vietnamese in one piece, and their signs.
  private static boolean isPlain(char c) {
    if (c < '\u0080') {
      return c != '\r';
    }
    // The letters that stand for Đ are among the first of these.
    return (c >= '\u1E00' && c <= '\u1EFF')
        || (c >= '\u00A0' && c < '\u0250' && c != '\u00D0' && c != '\u00F0' && c != '\u0189')
        || (c >= '\u2010' && c < '\u2028');
  }

  private static Problem encodingProblem(SourcePath path, String readable) {
    String text = normalised(withoutMark(readable));
    int lineStart = text.lastIndexOf('\n') + 1;
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    return Problem.of(
        Code.FILE_ENCODING,
        path,
        new Position(line, text.length() - lineStart + 1),
        Map.of("file", path.fileName()));
  }
}
