package org.chungtay.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.build.Traces.Traced;
import org.chungtay.model.Content;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.Sink;
import org.jspecify.annotations.Nullable;

/// Makes what is published, and nothing that stands as it would be made: while whatever was asked
/// for it is answered as it was, it need not be drafted, and where the draft is the same, it need
/// not get its form. May be used by several threads.
final class Artifacts {

  private static final Hash UNPUBLISHED = new Hash("");

  /// What was made under one name.
  ///
  /// @param draft the fingerprint of all that it was to show
  /// @param files what it was published as
  record Made(Trace trace, Fingerprint draft, Map<OutputPath, Hash> files) {

    /// The same with the digests that it was published with; nothing where it was not.
    private Optional<Made> published(Map<OutputPath, Hash> digests) {
      if (files.isEmpty()) {
        return Optional.empty();
      }
      if (!files.containsValue(UNPUBLISHED)) {
        return Optional.of(this);
      }
      Map<OutputPath, Hash> known = new LinkedHashMap<>();
      for (OutputPath path : files.keySet()) {
        Hash digest = digests.get(path);
        if (digest == null) {
          return Optional.empty();
        }
        known.put(path, digest);
      }
      return Optional.of(new Made(trace, draft, known));
    }
  }

  /// What was made.
  ///
  /// @param program the digest of the program that made it
  /// @param theme the digest of the theme
  record Known(Hash program, Fingerprint theme, Map<Permalink, Made> made) {
    static final Known NOTHING = new Known(new Hash(""), Fingerprint.NONE, Map.of());
  }

  /// What is to be published, before it has its form.
  ///
  /// @param shown the fingerprint of all that it is to show
  record Draft(Fingerprint shown, Form form) {}

  /// Gives a draft its form.
  interface Form {

    /// The files; none where it is not to be had.
    Map<OutputPath, Content> files();
  }

  private final Known before;
  private final Fingerprint theme;
  private final Traces traces;
  private final Sink sink;
  private final Map<Permalink, Made> made = new ConcurrentHashMap<>();
  private final Map<OutputPath, Reason> reasons = new ConcurrentHashMap<>();
  private final LongAdder drafts = new LongAdder();
  private final LongAdder forms = new LongAdder();

  Artifacts(Known before, Fingerprint theme, Traces traces, Sink sink) {
    this.before = before;
    this.theme = theme;
    this.traces = traces;
    this.sink = sink;
  }

  /// Makes what has this name, unless it stands.
  ///
  /// @param given the fingerprint of what the recipe has besides the inquiry
  void make(Permalink name, Fingerprint given, Function<Inquiry, Draft> recipe) {
    Made known = before.made().get(name);
    Reason reason = general(known);
    Set<OutputPath> kept = new HashSet<>();
    if (known != null && reason == null && traces.holds(known.trace(), given)) {
      if (keep(known, kept)) {
        made.put(name, known);
        return;
      }
      reason = Reason.OUTPUT;
    }
    drafts.increment();
    Traced<Draft> drafted = traces.make(given, recipe);
    Fingerprint shown = drafted.made().shown();
    if (known != null && reason == null && shown.equals(known.draft())) {
      if (keep(known, kept)) {
        made.put(name, new Made(drafted.trace(), shown, known.files()));
        return;
      }
      reason = Reason.OUTPUT;
    }
    forms.increment();
    Map<OutputPath, Content> files = drafted.made().form().files();
    Map<OutputPath, Hash> digests = new LinkedHashMap<>();
    for (Map.Entry<OutputPath, Content> file : files.entrySet()) {
      if (!kept.contains(file.getKey())) {
        sink.accept(file.getKey(), file.getValue());
      }
      digests.put(file.getKey(), UNPUBLISHED);
      reasons.put(file.getKey(), reason == null ? Reason.VIEW : reason);
    }
    made.put(name, new Made(drafted.trace(), shown, digests));
  }

  /// Why it has to be made again whatever it shows.
  private @Nullable Reason general(@Nullable Made known) {
    if (!before.program().equals(Program.DIGEST)) {
      return before.program().equals(Known.NOTHING.program()) ? Reason.NEW : Reason.PROGRAM;
    }
    if (known == null) {
      return Reason.NEW;
    }
    return before.theme().equals(theme) ? null : Reason.THEME;
  }

  /// Whether all of it still stands as it was published.
  ///
  /// @param kept is given what does
  private boolean keep(Made known, Set<OutputPath> kept) {
    known
        .files()
        .forEach(
            (path, digest) -> {
              if (sink.keep(path, digest)) {
                kept.add(path);
              }
            });
    return kept.size() == known.files().size();
  }

  /// Why those of these files that are pages were made again.
  SortedMap<OutputPath, Reason> reasons(List<OutputPath> written) {
    SortedMap<OutputPath, Reason> known = new TreeMap<>(reasons);
    known.keySet().retainAll(new HashSet<>(written));
    known.keySet().removeIf(path -> !path.value().endsWith(".html"));
    return known;
  }

  int drafts() {
    return drafts.intValue();
  }

  int forms() {
    return forms.intValue();
  }

  Stream<Trace> traces() {
    return made.values().stream().map(Made::trace);
  }

  /// What is known now that it has been published with these digests.
  Known known(Map<OutputPath, Hash> published) {
    Map<Permalink, Made> all = HashMap.newHashMap(made.size());
    made.forEach((name, one) -> one.published(published).ifPresent(done -> all.put(name, done)));
    return new Known(Program.DIGEST, theme, all);
  }
}
