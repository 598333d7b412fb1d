package org.chungtay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/// The command that takes up `chungtay new` where someone stopped, so that nothing has to be typed
/// again. May be read while it grows.
final class Resumption {

  private final List<String> words = new CopyOnWriteArrayList<>(List.of("chungtay", "new"));

  void site(Path site) {
    if (!site.equals(Path.of("").toAbsolutePath())) {
      words.addAll(List.of("--site", site.toString()));
    }
  }

  void kind(Archetype archetype) {
    words.add(archetype.key());
  }

  /// Keeps an answer that was taken; an empty one is asked for again.
  void answer(Question question, String typed) {
    if (!typed.isBlank()) {
      words.addAll(List.of(question.option(), typed.strip()));
    }
  }

  /// The command as a shell reads it.
  String command() {
    return words.stream().map(Resumption::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return word.matches("[\\w./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
