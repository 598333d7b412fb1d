package org.chungtay.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// What the abbreviations of offices and schools stand for, by their folded form.
record Abbreviations(Map<String, Meaning> meanings) {

  /// @param ambiguous whether it also is the beginning of common words, or a common letter: then it
  ///   counts as an abbreviation only in capitals or before another word
  record Meaning(String text, boolean ambiguous) {}

  static Abbreviations read() {
    try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing resource abbreviations.txt");
      }
      Map<String, Meaning> meanings = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                int middle = line.indexOf(" = ");
                String key = line.substring(0, middle);
                boolean ambiguous = key.endsWith("?");
                meanings.put(
                    ambiguous ? key.substring(0, key.length() - 1) : key,
                    new Meaning(line.substring(middle + 3), ambiguous));
              });
      return new Abbreviations(meanings);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource abbreviations.txt", e);
    }
  }

  /// What a word stands for; empty when it is no abbreviation.
  ///
  /// @param clear whether it was written in capitals or has a word after it
  String meaning(String folded, boolean clear) {
    Meaning meaning = meanings.get(folded);
    return meaning == null || (meaning.ambiguous() && !clear) ? "" : meaning.text();
  }
}
