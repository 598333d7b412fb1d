package org.chungtay.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// A shortcode in the parsed text, well written or not.
final class Shortcode extends Node implements DoNotDecorate {

  private final ShortcodeText reading;

  Shortcode(BasedSequence chars, ShortcodeText reading) {
    super(chars);
    this.reading = reading;
  }

  ShortcodeText reading() {
    return reading;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
