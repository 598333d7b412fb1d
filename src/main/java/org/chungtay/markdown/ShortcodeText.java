package org.chungtay.markdown;

import org.chungtay.model.ShortcodeCall;

/// What stands at a `{{`. A shortcode is written on one line.
sealed interface ShortcodeText {

  /// How many characters it takes.
  int length();

  /// A shortcode, as in `{{figure truong-ky-bien-ban scope=city note="hết năm"}}`.
  record Call(ShortcodeCall call, int length) implements ShortcodeText {}

  /// Something between `{{` and `}}` that is no shortcode.
  record Malformed(int length) implements ShortcodeText {}

  /// A `{{` that nothing closes on its line.
  record Unclosed() implements ShortcodeText {
    @Override
    public int length() {
      return 2;
    }
  }

  /// Reads what begins with the `{{` at this index.
  static ShortcodeText read(CharSequence text, int start) {
    return new ShortcodeReader(text, start).read();
  }
}
