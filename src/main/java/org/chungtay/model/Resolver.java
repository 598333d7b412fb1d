package org.chungtay.model;

/// What Markdown asks of the archive while one file is rendered. Every answer depends on the
/// question and the archive alone, so a rendered body is stale when an answer changes.
public interface Resolver {

  /// What a link's destination means, seen from the file being rendered.
  Target link(String destination);

  /// What a picture's source means, seen from the file being rendered.
  Target picture(String source);

  /// What a shortcode stands for.
  Mention mention(ShortcodeCall call);
}
