package org.chungtay.search;

/// How much a match counts in each field. All are sums of powers of two, so that they are the same
/// number in every engine. Settled by the readers' queries in the tests, see decision 0010.
final class Boosts {

  /// What a word counts when it was not typed itself but stands for an abbreviation or completes
  /// the last word.
  static final float DERIVED = 0.5f;

  /// What each word counts once more where a page has all of them; and each pair, where it has all
  /// of these.
  static final float EVERY_WORD = 2;

  private Boosts() {}

  static float of(FieldName field) {
    float part =
        switch (field.part()) {
          case NAME -> 2;
          case TEXT -> 1;
        };
    return field.form().isPaired() ? 2 * part : part;
  }
}
