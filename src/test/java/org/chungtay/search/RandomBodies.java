package org.chungtay.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import org.chungtay.model.Permalink;

/// Edits the bodies of some pages as writers do, and as no writer does.
record RandomBodies(Random random, SequencedMap<Permalink, PageText> texts) {

  /// What is changed; at times a body is what it was.
  Map<Permalink, Amendment.Change> edits() {
    Map<Permalink, Amendment.Change> edits = new HashMap<>();
    for (int i = random.nextInt(4) == 0 ? 1 + random.nextInt(6) : 1; i > 0; i--) {
      Permalink address = any(new ArrayList<>(texts.keySet()));
      PageText before = texts.get(address);
      edits.put(
          address,
          new Amendment.Change(
              before, new PageText(before.summary(), edited(before.body()), before.more())));
    }
    return edits;
  }

  private String edited(String body) {
    String other = any(new ArrayList<>(texts.values())).body();
    List<String> words = words(body);
    String word = words.isEmpty() ? "chữ" : any(words);
    int from = random.nextInt(words.size() + 1);
    int to = from + random.nextInt(words.size() - from + 1);
    return switch (random.nextInt(13)) {
      case 0 -> body + " " + any(words(other + " thêm"));
      case 1 -> any(words(other + " đầu")) + " " + body;
      case 2 -> text(words.subList(0, from), words(other), words.subList(from, words.size()));
      case 3 -> text(words.subList(0, from), words.subList(to, words.size()));
      case 4 -> other;
      case 5 -> "";
      case 6 -> " \n" + RandomText.of(random.nextLong());
      // Before all words, after them, and in between.
      case 7 -> body + " 0 00 000" + random.nextInt(100) + " a";
      case 8 -> body + " ゟ ퟠ ힿ" + random.nextInt(100) + " 鿿 힣";
      case 9 -> body + " mới" + random.nextInt() + " d c" + random.nextInt() + " ư";
      case 10 -> text(words.stream().filter(kept -> !kept.equals(word)).toList());
      case 11 -> body + ".";
      default -> text(words, words, words);
    };
  }

  private static List<String> words(String body) {
    return List.of(body.split("(?<=\\s)", -1));
  }

  @SafeVarargs
  private static String text(List<String>... parts) {
    StringBuilder text = new StringBuilder();
    for (List<String> part : parts) {
      part.forEach(text::append);
    }
    return text.toString();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
