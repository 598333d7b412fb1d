package org.chungtay.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Problem;
import org.chungtay.model.text.Tones;

/// One word with its tone mark in two places, in one entry or against the name of a unit or school.
final class ToneRule implements Rule {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /// What a word that was written otherwise has in its canonical form.
  private static final Predicate<String> HAS_RHYME =
      Pattern.compile("[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY]").asPredicate();

  /// Names in which a mark could stand elsewhere, as they are registered.
  private final List<String> names;

  ToneRule(Registers registers) {
    this.names =
        Stream.concat(registers.unitNames(), registers.schools().stream())
            .filter(HAS_RHYME)
            .filter(name -> Tones.canonical(name).equals(name))
            .distinct()
            .sorted()
            .toList();
  }

  @Override
  public Fingerprint against() {
    return Fingerprint.of(String.join("\n", names));
  }

  @Override
  public Stream<Problem> check(Subject subject) {
    String prose = subject.prose().text();
    String canonical = Tones.canonical(prose);
    if (canonical.equals(prose) || canonical.length() != prose.length()) {
      return Stream.empty();
    }
    Set<String> used = new HashSet<>();
    String all = subject.title() + "\n" + subject.summary() + "\n" + prose;
    WORD.matcher(all).results().forEach(word -> used.add(small(word.group())));
    Map<String, Problem> found = new LinkedHashMap<>();
    WORD.matcher(prose)
        .results()
        .filter(word -> !canonical.startsWith(word.group(), word.start()))
        .forEach(
            word -> {
              String other = canonical.substring(word.start(), word.end());
              if (used.contains(small(other)) || isNamed(word, canonical)) {
                found.putIfAbsent(
                    small(other),
                    subject.problem(
                        Code.TONE_MIXED,
                        word.start(),
                        Map.of("word", word.group(), "suggestion", other)));
              }
            });
    return found.values().stream();
  }

  /// Whether the word is part of a registered name.
  private boolean isNamed(MatchResult word, String canonical) {
    String around =
        canonical.substring(
            Math.max(0, word.start() - LONGEST),
            Math.min(canonical.length(), word.end() + LONGEST));
    String other = canonical.substring(word.start(), word.end());
    return names.stream().anyMatch(name -> name.contains(other) && around.contains(name));
  }

  /// No name reaches further from one of its words.
  private static final int LONGEST = 60;

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
