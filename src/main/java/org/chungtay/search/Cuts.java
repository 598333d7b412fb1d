package org.chungtay.search;

/// Where a list of entries is cut into shards. It depends on the entries near by alone, so that a
/// new entry changes the shards around it and not every one after it.
///
/// @param least the size from which a shard may end
/// @param most the size from which it must
record Cuts(int least, int most) {

  /// One entry in 64 is a good place to cut.
  private static final int GOOD_HASHES = -1 >>> 6;

  /// Whether a shard that has grown to some size ends before an entry. A long entry has a shard of
  /// its own, unless little stands before it: whoever needs one of the others need not load it.
  ///
  /// @param hash of the entry's key, see [String#hashCode]
  /// @param next how much longer the entry would make it
  boolean before(int hash, int size, int next) {
    // Fibonacci hashing: the top bits depend on every character.
    boolean goodPlace = Integer.compareUnsigned(hash * 0x9E3779B1, GOOD_HASHES) <= 0;
    return size >= most
        || (size >= least && goodPlace)
        || (size >= least / 4 && size + next > most);
  }
}
