package org.chungtay.search;

/// A shard of terms after pages have got other ranks, made without looking at the terms. Where
/// every number is as long as it was, the shard is cut where it was cut: sizes are all that cutting
/// knows of postings.
final class MovedTerms {

  private final Ranks ranks;
  private final Decoder in;
  private final byte[] moved;

  /// How many terms have been read.
  private int count;

  private MovedTerms(byte[] terms, Ranks ranks) {
    this.ranks = ranks;
    this.in = new Decoder(terms);
    this.moved = terms.clone();
  }

  /// @param terms what it holds now; not to be used where a term has another length
  /// @param longer the number of the first term that has another length; less than 0 where none has
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Shard(byte[] terms, int longer) {

    boolean isAsLong() {
      return longer < 0;
    }
  }

  /// @param terms a shard that was published, whose terms stand in none but pages that stay
  /// @throws MisfitException where a term stands in others
  static Shard of(byte[] terms, Ranks ranks) {
    MovedTerms shard = new MovedTerms(terms, ranks);
    return new Shard(shard.moved, shard.move() ? -1 : shard.count);
  }

  /// Whether everything is as long as it was; else the rest has not been looked at.
  private boolean move() {
    for (; !in.isAtEnd(); count++) {
      in.number();
      in.skipText();
      int counts = in.number();
      if (((counts & 1) != 0 && !move(in.number())) || !move(counts >> 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean move(int postings) {
    int was = -1;
    int is = -1;
    for (int i = 0; i < postings; i++) {
      int start = in.at();
      int code = in.number();
      was += (code >> 1) + 1;
      int next = ranks.staying(was);
      int now = ((next - is - 1) << 1) | (code & 1);
      if (now != code && !write(now, start)) {
        return false;
      }
      is = next;
      if ((code & 1) != 0) {
        in.skip(1);
      }
    }
    return true;
  }

  /// Writes a number between that place and what was read last, if it is as long as that.
  private boolean write(int number, int start) {
    int rest = number;
    int at = start;
    int last = in.at() - 1;
    for (; at < last; at++) {
      moved[at] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    moved[at] = (byte) rest;
    return rest <= 0x7F && (rest > 0 || start == last);
  }
}
