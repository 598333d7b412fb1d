package org.chungtay.build;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Chronology;
import org.chungtay.model.EntryRef;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Pairing;
import org.chungtay.model.Route;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// What an archive answers to questions, as fingerprints: two archives that answer alike have the
/// same. Each is found out once. May be asked by several threads.
final class Answers {

  private static final Map<String, Method> METHODS =
      Arrays.stream(Archive.class.getMethods())
          .filter(method -> !method.isDefault())
          .collect(Collectors.toMap(Method::getName, Function.identity()));

  private final Archive archive;
  private final Bodies bodies;
  private final Map<EntryRef, Source<?>> entries = new HashMap<>();
  private final String zone;
  private final Map<EntryRef, Fingerprint> marks = new ConcurrentHashMap<>();
  private final Map<String, Fingerprint> pairings = new ConcurrentHashMap<>();
  private final Map<Question, Fingerprint> known = new ConcurrentHashMap<>();

  Answers(Archive archive, Bodies bodies) {
    this.archive = archive;
    this.bodies = bodies;
    this.zone = archive.config().timeZone().getId();
    Stream.<Collection<? extends Source<?>>>of(
            archive.articles(),
            archive.districts().values(),
            archive.schools().values(),
            archive.documents().values(),
            archive.metrics().values(),
            archive.topics().values(),
            archive.places().values())
        .flatMap(Collection::stream)
        .forEach(this::enter);
    for (Route route : archive.routes()) {
      switch (route) {
        case Route.TombstoneRoute(_, var article) -> enter(article);
        case Route.FormerPairingRoute(_, var pairing) -> {
          pairing.partners().forEach(this::enter);
          pairing.signings().forEach(signing -> signing.articles().forEach(this::enter));
        }
        case Route.StandingRoute(_, var page) -> enter(page);
        default -> {}
      }
    }
  }

  private void enter(Source<?> source) {
    entries.putIfAbsent(source.ref(), source);
  }

  /// The answer to this question.
  Fingerprint to(Question question) {
    Fingerprint answer = known.get(question);
    if (answer == null) {
      answer = ask(question);
      known.put(question, answer);
    }
    return answer;
  }

  private Fingerprint ask(Question question) {
    if (question.name().equals(Question.BODY)) {
      Source<?> told = entries.get(question.about());
      return told == null ? Fingerprint.NONE : bodies.digest(told);
    }
    Method method = METHODS.get(question.name());
    if (method == null) {
      return Fingerprint.NONE;
    }
    if (method.getParameterCount() == 0) {
      return answer(method);
    }
    Object about =
        method.getParameterTypes()[0] == Source.class
            ? entries.get(question.about())
            : question.about();
    return about == null ? Fingerprint.NONE : answer(method, about);
  }

  private Fingerprint answer(Method method, Object... about) {
    try {
      return fingerprint(method.invoke(archive, about));
    } catch (InvocationTargetException _) {
      // There is no answer, and whoever asks is told so.
      return Fingerprint.NONE;
    } catch (IllegalAccessException e) {
      throw new LinkageError("cannot ask " + method, e);
    }
  }

  /// The fingerprint of a value that belongs to the archive.
  Fingerprint fingerprint(@Nullable Object value) {
    return fingerprint(value, this::part);
  }

  /// What a part of a value is told by. An entry is told by its YAML.
  private @Nullable Object part(@Nullable Object value) {
    return switch (value) {
      case Source<?> source -> mark(source);
      case Pairing pairing -> mark(pairing);
      case Optional<?> optional -> part(optional.orElse(null));
      case Chronology chronology -> List.of(chronology.dated(), chronology.undated());
      case SiteConfig config -> config.toString();
      case SortedMap<?, ?> map -> map;
      case LinkedHashMap<?, ?> map -> map;
      case Map<?, ?> map -> map.size() < 2 ? map : inOrder(map);
      case Set<?> set -> List.copyOf(set);
      case null, default -> value;
    };
  }

  /// Others have another order in each process.
  private static Map<?, ?> inOrder(Map<?, ?> map) {
    Map<Object, Object> sorted = new LinkedHashMap<>();
    map.entrySet().stream()
        .sorted(Comparator.comparing(entry -> String.valueOf(entry.getKey())))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private Fingerprint mark(Source<?> source) {
    EntryRef ref = source.ref();
    Fingerprint mark = marks.get(ref);
    if (mark == null) {
      mark = newMark(source);
      marks.put(ref, mark);
    }
    return mark;
  }

  /// Agreements say what those of their units do, and dates without an offset are of the site's
  /// time zone.
  private Fingerprint newMark(Source<?> source) {
    Object more = source.entry() instanceof Article article ? article.pairings() : null;
    return fingerprint(
        Arrays.asList(source.path(), source.ref(), source.hash(), zone, more), part -> part);
  }

  /// What was agreed is said by the articles that tell of it.
  private Fingerprint mark(Pairing pairing) {
    Fingerprint mark = pairings.get(pairing.id());
    if (mark == null) {
      mark =
          fingerprint(
              List.of(
                  pairing.partners(),
                  pairing.signings().stream().map(Pairing.Signing::articles).toList()),
              this::part);
      pairings.put(pairing.id(), mark);
    }
    return mark;
  }

  private static Fingerprint fingerprint(
      @Nullable Object value, UnaryOperator<@Nullable Object> substitute) {
    return Fingerprint.of(RecordCodec.bytes(value, substitute));
  }
}
