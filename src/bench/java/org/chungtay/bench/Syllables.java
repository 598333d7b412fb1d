package org.chungtay.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Every syllable that Vietnamese orthography can write: an initial, a rime, a tone. Many of them
/// mean nothing, which is what generated text is to mean.
///
/// The rules are those of the school grammar: `k`, `gh` and `ngh` before e, ê and i; `qu` takes the
/// place of `c` before a medial; a rime that ends in p, t, c or ch has the tones sắc and nặng only.
final class Syllables {

  /// Initials; where a front vowel asks for another spelling, both.
  private static final List<String> INITIALS =
      words("b c/k ch d đ g/gh h kh l m n ng/ngh nh ph r s t th tr v x");

  /// Initials that stand before no medial.
  private static final Set<String> NO_MEDIAL = Set.of("b", "c/k", "g/gh", "m", "ph", "v");

  private static final List<String> RIMES =
      words(
          """
          a e ê i o ô ơ u ư ia ua ưa
          ai ao au ay âu ây eo êu iu iêu oi ôi ơi ui uôi ưi ươi ưu ươu
          am ăm âm em êm im iêm om ôm ơm um uôm ươm
          an ăn ân en ên in iên on ôn ơn un uôn ươn
          ang ăng âng eng iêng ong ông ung uông ưng ương anh ênh inh
          ap ăp âp ep êp ip iêp op ôp ơp up ươp
          at ăt ât et êt it iêt ot ôt ơt ut uôt ưt ươt
          ac ăc âc ec iêc oc ôc uc uôc ưc ươc ach êch ich
          """);

  private static final List<String> MEDIAL_RIMES =
      words(
          """
          oa oe oai oay uê uy uya uây oan oăn oen uân uyên uơ oang oăng oanh uênh uynh
          oat oăt oet uât uyêt uyt oac oăc oach uêch uych
          """);

  /// What follows `gi`, which shares its i with a rime that begins with one.
  private static final List<String> GI_RIMES =
      words(
          """
          a o ơ u ưa ai ao au ay âu ây eo oi ơi ưi am ăm ôm ơm an ăn ân on un
          ang ăng eng ong ông ung ương anh ap ăp âp ep at ăt ât et ot ôt ơt up ut ưt ac ăc âc ôc uc ươc
          ach i in iêc iên iêng iêt
          """);

  /// What follows `qu`.
  private static final List<String> QU_RIMES =
      words(
          """
          a ai an ang anh ay at ac ach ăn ăng ăt ăc ân âng ây e en eo et ê ên êt êch y yên yêt
          yt ych ynh ơ ôc
          """);

  /// What stands before a final y that is not i; usage has never settled which of the two to write.
  private static final List<String> Y_INITIALS = words("h k l m s t");

  private static final String STOPPED_TONES = "\u0301\u0323";
  private static final String TONES = "\u0300\u0309\u0303" + STOPPED_TONES;
  private static final String MARKED_VOWELS = "ăâêôơư";
  private static final String VOWELS = "aeiouy" + MARKED_VOWELS;

  private Syllables() {}

  /// All of them, each once, always in the same order.
  static List<Word> all() {
    Set<Word> all = new LinkedHashSet<>();
    RIMES.forEach(
        rime -> addTones(all, "", rime.startsWith("iê") ? "y" + rime.substring(1) : rime));
    MEDIAL_RIMES.forEach(rime -> addTones(all, "", rime));
    for (String initial : INITIALS) {
      RIMES.forEach(rime -> addTones(all, spelling(initial, rime), rime));
      if (!NO_MEDIAL.contains(initial)) {
        MEDIAL_RIMES.forEach(rime -> addTones(all, spelling(initial, rime), rime));
      }
    }
    GI_RIMES.forEach(rime -> addTones(all, rime.startsWith("i") ? "g" : "gi", rime));
    addTones(all, "", "y");
    Y_INITIALS.forEach(initial -> addTones(all, initial, "y"));
    QU_RIMES.forEach(rime -> addTones(all, "qu", rime));
    return new ArrayList<>(all);
  }

  private static String spelling(String initial, String rime) {
    int slash = initial.indexOf('/');
    if (slash < 0) {
      return initial;
    }
    boolean front = "eêiy".indexOf(rime.charAt(0)) >= 0;
    return front ? initial.substring(slash + 1) : initial.substring(0, slash);
  }

  private static void addTones(Set<Word> all, String initial, String rime) {
    boolean stopped = rime.matches(".*(?:p|t|c|ch)");
    if (!stopped) {
      all.add(Word.of(initial + rime));
    }
    String tones = stopped ? STOPPED_TONES : TONES;
    for (int i = 0; i < tones.length(); i++) {
      int at = toneBearer(rime);
      boolean moves = !initial.equals("qu") && Set.of("oa", "oe", "uy").contains(rime);
      all.add(
          new Word(
              initial + marked(rime, at, tones.charAt(i)),
              initial + marked(rime, moves ? 1 : at, tones.charAt(i))));
    }
  }

  /// The letter over or under which the tone is written: the last vowel with a mark of its own;
  /// else the second of two before a final consonant or of three; else the first.
  private static int toneBearer(String rime) {
    int vowels = 0;
    int bearer = -1;
    for (int i = 0; i < rime.length() && VOWELS.indexOf(rime.charAt(i)) >= 0; i++) {
      vowels++;
      bearer = MARKED_VOWELS.indexOf(rime.charAt(i)) >= 0 ? i : bearer;
    }
    if (bearer >= 0 && !rime.equals("ưa")) {
      return bearer;
    }
    return vowels == 3 || (vowels == 2 && rime.length() > 2) ? 1 : 0;
  }

  private static String marked(String rime, int at, char tone) {
    return Normalizer.normalize(
        rime.substring(0, at + 1) + tone + rime.substring(at + 1), Normalizer.Form.NFC);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
