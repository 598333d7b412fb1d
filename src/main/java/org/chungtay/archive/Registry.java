package org.chungtay.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.chungtay.model.Code;
import org.chungtay.model.Entry;
import org.chungtay.model.Mention;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.text.Similar;
import org.jspecify.annotations.Nullable;

/// The ids of one namespace, with the names by which staff may have called them.
final class Registry<E extends Entry> {

  private final SequencedMap<String, Source<E>> byId = new LinkedHashMap<>();
  private final Map<String, String> nameOfId = new HashMap<>();
  private final Map<String, String> idOfName = new HashMap<>();
  private final Set<String> excused = new HashSet<>();
  private boolean open;

  /// The names among which one may be meant; null until a mistake asks for them. Two threads may
  /// make the same twice.
  private @Nullable Similar names;

  /// Registers an entry; the first of two with one id stays.
  ///
  /// @param names what it is called; the first is its display name
  List<Problem> add(Source<E> source, List<String> names) {
    if (source.id().isEmpty()) {
      return List.of();
    }
    Source<E> before = byId.putIfAbsent(source.id(), source);
    if (before != null) {
      return List.of(duplicate(source, before));
    }
    if (!names.getFirst().isBlank()) {
      nameOfId.put(source.id(), names.getFirst());
    }
    idOfName.put(source.id(), source.id());
    names.forEach(name -> idOfName.putIfAbsent(name, source.id()));
    this.names = null;
    return List.of();
  }

  private static Problem duplicate(Source<?> source, Source<?> before) {
    Position first = before.at("id");
    return source.problem(
        Code.ID_DUPLICATE,
        "id",
        Map.of(
            "id", source.id(),
            "file", before.path().value(),
            "line", String.valueOf(first.line())));
  }

  /// An id whose entry could not be read, so that references to it are no mistake.
  void excuse(String id) {
    excused.add(id);
  }

  /// Entries were lost whose ids nobody knows, so that no reference can be called a mistake.
  void leaveOpen() {
    open = true;
  }

  Optional<Source<E>> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// All entries, in the order in which they were read.
  SequencedMap<String, Source<E>> all() {
    return byId;
  }

  /// The problem with a reference to this id, if there is one.
  Optional<Problem> check(Source<?> from, String valuePath, String id, Code code) {
    if (id.isEmpty() || byId.containsKey(id) || isExcused(id)) {
      return Optional.empty();
    }
    return Optional.of(from.problem(code, valuePath, explain(id)));
  }

  /// What to say of an id that is not there: the id that was probably meant.
  Map<String, String> explain(String id) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("id", id);
    names()
        .nearest(id)
        .map(idOfName::get)
        .ifPresent(
            near -> {
              arguments.put("suggestion", near);
              arguments.put("name", nameOfId.getOrDefault(near, near));
            });
    return arguments;
  }

  private Similar names() {
    Similar known = names;
    if (known == null) {
      known = Similar.among(idOfName.keySet());
      names = known;
    }
    return known;
  }

  /// What a shortcode with an id that is not here stands for. Where the file that declares the ids
  /// cannot be read, that is the mistake.
  Mention missing(String id, Code code) {
    return isExcused(id) ? new Mention.Text(id, null) : new Mention.Wrong(code, explain(id));
  }

  /// What a shortcode with this name in place of an id stands for, when it is the name of an entry.
  Optional<Mention> meant(String name, Code code) {
    Map<String, String> arguments = explain(name);
    return arguments.containsKey("suggestion")
        ? Optional.of(new Mention.Wrong(code, arguments))
        : Optional.empty();
  }

  /// Whether an id that is not here may be there, in a file that could not be read.
  boolean isExcused(String id) {
    return open || excused.contains(id);
  }
}
