package org.chungtay.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a shortcode stands for.
public sealed interface Mention {

  /// What stands in running text.
  sealed interface Phrase extends Mention {

    /// The phrase as one would read it out.
    String text();
  }

  /// What has a line to itself.
  sealed interface Block extends Mention {}

  /// A name, with the page it leads to where there is one.
  record Text(String text, @Nullable Permalink permalink) implements Phrase {}

  /// A number of the data.
  ///
  /// @param number in the style of the site's language
  /// @param value exactly, as HTML's `data` takes it
  /// @param row where the number stands among the results; absent for one that is not public
  /// @param asOf when it was counted, in words; empty when the text does not ask for it
  /// @param remark what its writer should know of it
  record Figure(
      String number, String value, Target.@Nullable Page row, String asOf, @Nullable Fault remark)
      implements Phrase {

    @Override
    public String text() {
      return asOf.isEmpty() ? number : number + " (" + asOf + ")";
    }
  }

  /// Photographs, in the order in which they are shown.
  record Gallery(List<Picture> pictures) implements Block {}

  /// A photograph with what the front matter says of it.
  record Picture(Article.Photo photo, Target.File file) {}

  /// A recording to listen to.
  record Audio(Target.File file, @Nullable String title) implements Block {}

  /// A recording to watch.
  ///
  /// @param poster what is shown before it plays
  /// @param captions its text, in WebVTT and in the site's language
  record Video(
      Target.File file,
      @Nullable String title,
      Target.@Nullable File poster,
      Target.@Nullable File captions)
      implements Block {}

  /// Everything that is wrong with the shortcode.
  record Wrong(List<Fault> faults) implements Mention {
    public Wrong(Code code, Map<String, String> arguments) {
      this(List.of(new Fault(code, arguments)));
    }
  }

  record Fault(Code code, Map<String, String> arguments) {}
}
