package org.chungtay.model;

/// What the archive calls an entry: ids are unique among entries of one kind.
public record EntryRef(Class<? extends Entry> kind, String id) {

  /// As a record's own, which takes several times as long before it is compiled well; an archive
  /// looks entries up hundreds of thousands of times.
  @Override
  public boolean equals(Object other) {
    return other instanceof EntryRef ref && kind == ref.kind && id.equals(ref.id);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + id.hashCode();
  }
}
