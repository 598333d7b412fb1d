package org.chungtay.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chungtay.model.Permalink;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.Similar;
import org.jspecify.annotations.Nullable;

/// What was probably meant by destinations that lead nowhere. An archive that was moved from
/// elsewhere may have thousands of them, so what they are compared with is made ready once, when
/// the first one asks for it.
final class Guesses {

  /// The extension of an entry that has its file to itself.
  private static final String ENTRY = "md";

  private final Destinations.Known known;
  private final Map<Set<String>, Names> byTypes = new ConcurrentHashMap<>();

  /// Null until it is asked for; two threads may make the same twice.
  private @Nullable Similar addresses;

  Guesses(Destinations.Known known) {
    this.known = known;
  }

  /// The address of this site.
  Optional<String> address(String written) {
    Similar all = addresses;
    if (all == null) {
      all = Similar.among(known.addresses().stream().map(Permalink::path).toList());
      addresses = all;
    }
    return all.nearest(written);
  }

  /// The file of one of these types, seen from the site's folder.
  Optional<String> file(SourcePath written, Set<String> types) {
    return byTypes.computeIfAbsent(types, this::names).nearest(written);
  }

  /// The entry, or the file of one of these types.
  Optional<String> fileOrEntry(SourcePath written, Set<String> types) {
    Set<String> all = new HashSet<>(types);
    all.add(ENTRY);
    return file(written, all);
  }

  private Names names(Set<String> types) {
    return Names.of(
        Stream.concat(
                known.files().stream(),
                known.permalinks().keySet().stream()
                    .filter(path -> !known.absences().containsKey(path)))
            .filter(path -> types.contains(path.extension())));
  }

  /// Files by their names; of namesakes the first.
  private record Names(Map<String, SourcePath> byName, Similar names) {

    static Names of(Stream<SourcePath> paths) {
      Map<String, SourcePath> byName = new HashMap<>();
      paths.sorted().forEach(path -> byName.putIfAbsent(path.fileName(), path));
      return new Names(byName, Similar.among(byName.keySet()));
    }

    Optional<String> nearest(SourcePath written) {
      return names.nearest(written.fileName()).map(byName::get).map(path -> "/" + path.value());
    }
  }
}
