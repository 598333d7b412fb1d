package org.chungtay.model.text;

import java.util.Locale;
import java.util.Set;

/// Names fit for an address: small ASCII letters, digits and single hyphens.
public final class Slug {

  /// No slug made here is longer.
  public static final int MAX_LENGTH = 80;

  /// Names that Windows keeps for devices, so that no folder may have them.
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
          "com¹", "com²", "com³", "lpt¹", "lpt²", "lpt³");

  private Slug() {}

  /// The slug of a text: marks removed, `đ` as `d`, `&` inside a word dropped (`GD&ĐT` is `gddt`),
  /// everything else a hyphen; cut at a syllable to at most [#MAX_LENGTH] characters. Empty when no
  /// letter or digit is left.
  public static String of(String text) {
    if (text.length() <= MAX_LENGTH && isSlug(text)) {
      return text; // Ids mostly are slugs already, and folding costs more than looking.
    }
    String folded = Fold.fold(text);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (c != '&' && c != '\'' && c != '’' && !endsWithHyphen(out)) {
        out.append('-');
      }
    }
    String slug = out.toString().replaceAll("^-|-$", "");
    return slug.length() <= MAX_LENGTH ? slug : cutAtSyllable(slug);
  }

  /// Whether this is a slug that every file system takes as a folder's name.
  public static boolean isValid(String slug) {
    return isSlug(slug) && !isReserved(slug);
  }

  private static boolean isSlug(String text) {
    boolean mayEnd = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (c != '-' || !mayEnd)) {
        return false;
      }
      mayEnd = letter;
    }
    return mayEnd;
  }

  /// Whether Windows refuses a file or folder of this name, which it does whatever its case and
  /// extension: `con`, `Con.html`.
  public static boolean isReserved(String name) {
    int dot = name.indexOf('.');
    return RESERVED.contains((dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT));
  }

  private static boolean endsWithHyphen(StringBuilder out) {
    return out.isEmpty() || out.charAt(out.length() - 1) == '-';
  }

  private static String cutAtSyllable(String slug) {
    int hyphen = slug.lastIndexOf('-', MAX_LENGTH);
    return slug.substring(0, hyphen > 0 ? hyphen : MAX_LENGTH);
  }
}
