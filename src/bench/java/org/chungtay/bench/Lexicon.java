package org.chungtay.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chungtay.model.text.Slug;

/// The words of generated text, commonest first, drawn by Zipf's law: the word of rank r about as
/// often as 1/r. The first few hundred are words of the trade, the rest syllables that are only
/// spelled right. The same in every archive.
final class Lexicon {

  /// How many syllables follow the real words.
  private static final int INVENTED = 4_000;

  /// Mandelbrot's shift, which keeps the commonest word from being every tenth.
  private static final double SHIFT = 2.7;

  private static final int OLDER_SPELLING_PERCENT = 20;

  private static final List<Word> INVENTED_WORDS = invented();
  private static final List<Word> WORDS = words();
  private static final double[] CUMULATED = cumulated();

  private Lexicon() {}

  /// A word of running text; now and then with its tone where it used to be written.
  static Word word(Dice dice) {
    int at = Arrays.binarySearch(CUMULATED, dice.fraction() * CUMULATED[CUMULATED.length - 1]);
    Word word = WORDS.get(Math.min(at < 0 ? -at - 1 : at, WORDS.size() - 1));
    return dice.percent(OLDER_SPELLING_PERCENT) ? Word.of(word.older()) : word;
  }

  /// A name of this many syllables, each with a capital, which nobody bears.
  static String name(Dice dice, int syllables) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < syllables; i++) {
      parts.add(capital(dice.pick(INVENTED_WORDS).text()));
    }
    return String.join(" ", parts);
  }

  /// A name of two syllables whose slug is not among those taken, and then is.
  static String freshName(Dice dice, Set<String> taken) {
    String name = name(dice, 2);
    while (!taken.add(Slug.of(name))) {
      name = name(dice, 2);
    }
    return name;
  }

  /// The text with a capital at its beginning.
  static String capital(String text) {
    return Character.toTitleCase(text.charAt(0)) + text.substring(1);
  }

  private static List<Word> invented() {
    Set<String> real = new HashSet<>(RealWords.ALL);
    List<Word> all = Syllables.all();
    all.removeIf(word -> real.contains(word.text()) || real.contains(word.older()));
    Collections.shuffle(all, new Random(0));
    return List.copyOf(all.subList(0, INVENTED));
  }

  private static List<Word> words() {
    List<Word> words = new ArrayList<>();
    RealWords.ALL.forEach(real -> words.add(Word.of(real)));
    words.addAll(INVENTED_WORDS);
    return List.copyOf(words);
  }

  private static double[] cumulated() {
    double[] sums = new double[WORDS.size()];
    double sum = 0;
    for (int rank = 0; rank < sums.length; rank++) {
      sum += 1 / (rank + 1 + SHIFT);
      sums[rank] = sum;
    }
    return sums;
  }
}
