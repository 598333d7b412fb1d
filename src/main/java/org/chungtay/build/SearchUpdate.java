package org.chungtay.build;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;
import org.chungtay.model.Sink;
import org.chungtay.search.Amendment;
import org.chungtay.search.ClientScript;
import org.chungtay.search.StaticExport;

/// Makes the files in which browsers search of those that stand.
///
/// @param before what those were made of
/// @param sink also keeps those that stay
record SearchUpdate(Findable before, Standing standing, Sink sink) {

  /// The files of search that stand, all of them as they were made.
  ///
  /// @param read the bytes of one of them
  /// @param keep takes one of them as it is
  record Standing(
      Set<OutputPath> files,
      Function<OutputPath, Optional<byte[]>> read,
      Consumer<OutputPath> keep) {

    /// Where all have to be made.
    static final Standing NONE = new Standing(Set.of(), _ -> Optional.empty(), _ -> {});
  }

  private static final String FOLDER = Reserved.SEARCH.path();

  /// All that the browser reads hangs from this file, so that what it gets belongs together.
  static final OutputPath MANIFEST = new OutputPath(FOLDER + "manifest.json");

  /// Whether a file of this name belongs to search. The page on which readers search does not: the
  /// theme draws it.
  static boolean hold(OutputPath path) {
    return path.value().startsWith(FOLDER) && !path.value().endsWith(".html");
  }

  /// Emits what is to be found now.
  void emit(Findable now) {
    if (standing.files().isEmpty() || !amend(now)) {
      StaticExport.emit(now.corpus(), sink);
    }
  }

  private boolean amend(Findable now) {
    Set<OutputPath> made = ConcurrentHashMap.newKeySet();
    Sink noting = new Noting(sink, made);
    Optional<Set<OutputPath>> dropped =
        now.catalogue().equals(before.catalogue())
            ? Optional.of(Set.of())
            : Amendment.emit(before.corpus(), now.corpus(), standing.read(), noting);
    if (dropped.isEmpty()) {
      return false;
    }
    ClientScript.emit(noting);
    standing.files().stream()
        .filter(path -> !made.contains(path) && !dropped.get().contains(path))
        .forEach(standing.keep());
    return true;
  }

  private record Noting(Sink sink, Set<OutputPath> made) implements Sink {

    @Override
    public void accept(OutputPath path, Content content) {
      made.add(path);
      sink.accept(path, content);
    }

    @Override
    public boolean keep(OutputPath path, Hash digest) {
      return sink.keep(path, digest);
    }
  }
}
