package org.chungtay.model;

/// An entry as it was read: its id (the file's name as a slug, unless the entry says otherwise),
/// its file, the digest of the file's normalised YAML, where each value stands, and the Markdown
/// after the front matter.
public record Source<E extends Entry>(
    String id, SourcePath path, Fingerprint hash, E entry, Positions positions, Markdown body) {

  /// The same, saying this.
  public Source<E> saying(E other) {
    return new Source<>(id, path, hash, other, positions, body);
  }

  /// What the archive calls this entry.
  public EntryRef ref() {
    return new EntryRef(entry.getClass(), id);
  }

  /// Whether the entry has its file to itself; schools, metrics, topics and places are listed in
  /// one.
  public boolean isAlone() {
    return switch (entry) {
      case Article _, District _, OfficialDocument _, StaticPage _ -> true;
      case School _, Metric _, Topic _, Place _ -> false;
    };
  }

  /// Whether another differs from this at most in its Markdown.
  public boolean equalsButForMarkdown(Source<?> other) {
    return id.equals(other.id)
        && path.equals(other.path)
        && entry.equals(other.entry)
        && positions.equals(other.positions);
  }

  /// Where the value at this path stands, see [Positions].
  public Position at(String valuePath) {
    return positions.at(valuePath);
  }

  /// A problem with the value at this path.
  public Problem problem(Code code, String valuePath, java.util.Map<String, String> arguments) {
    return Problem.of(code, path, at(valuePath), arguments);
  }
}
