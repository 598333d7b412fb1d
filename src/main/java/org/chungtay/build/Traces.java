package org.chungtay.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Permalink;
import org.chungtay.model.Route;
import org.jspecify.annotations.Nullable;

/// Traces of what was made, and whether they hold: whether whatever was asked is answered as it was
/// then. They name questions by number, since most are asked by many. May be used by several
/// threads.
///
/// Verifying traces as in Mokhov, Mitchell and Peyton Jones, *Build systems à la carte* (2018).
final class Traces {

  /// Questions by their numbers, and what was answered; null where a number is free.
  record Known(List<@Nullable Question> questions, List<@Nullable Fingerprint> answers) {
    static final Known NOTHING = new Known(List.of(), List.of());
  }

  private static final byte UNKNOWN = 0;
  private static final byte SAME = 1;
  private static final byte OTHER = 2;

  /// Something that was made, and its trace.
  record Traced<T>(Trace trace, T made) {}

  private final Known before;
  private final Archive archive;
  private final Bodies bodies;
  private final Answers answers;

  /// Of each question of before, whether it is answered as it was. Two threads that find out the
  /// same find the same.
  private final byte[] state;

  private final Map<Permalink, Fingerprint> routes = new ConcurrentHashMap<>();
  private final Map<Question, Integer> numbers = new ConcurrentHashMap<>();
  private final List<@Nullable Question> questions;
  private final Deque<Integer> free = new ArrayDeque<>();

  /// @param before what is known of earlier traces
  Traces(Known before, Archive archive, Bodies bodies) {
    this.before = before;
    this.archive = archive;
    this.bodies = bodies;
    this.answers = new Answers(archive, bodies);
    this.state = new byte[before.questions().size()];
    this.questions = new ArrayList<>(before.questions());
    for (int number = 0; number < state.length; number++) {
      Question question = before.questions().get(number);
      if (question == null) {
        free.add(number);
      } else {
        numbers.put(question, number);
      }
    }
  }

  /// Whether what left this trace would be made of the same now.
  boolean holds(Trace trace, Fingerprint given) {
    if (!trace.given().equals(given)) {
      return false;
    }
    for (int number : trace.asked()) {
      if (!isSame(number)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(int number) {
    if (state[number] == UNKNOWN) {
      Question question = before.questions().get(number);
      boolean same = question != null && answers.to(question).equals(before.answers().get(number));
      state[number] = same ? SAME : OTHER;
    }
    return state[number] == SAME;
  }

  /// Makes something.
  ///
  /// @param given the fingerprint of what the recipe has besides the inquiry
  <T> Traced<T> make(Fingerprint given, Function<Inquiry, T> recipe) {
    Inquiry inquiry = new Inquiry(archive, bodies);
    T made = recipe.apply(inquiry);
    int[] asked = inquiry.questions().stream().mapToInt(this::number).sorted().toArray();
    return new Traced<>(new Trace(given, asked), made);
  }

  /// The fingerprint of a value that belongs to the archive.
  Fingerprint fingerprint(Object value) {
    return answers.fingerprint(value);
  }

  /// The fingerprint of a route, which several are made for.
  Fingerprint fingerprint(Route route) {
    return routes.computeIfAbsent(route.permalink(), _ -> answers.fingerprint(route));
  }

  private int number(Question question) {
    Integer number = numbers.get(question);
    return number == null ? numbers.computeIfAbsent(question, this::newNumber) : number;
  }

  private synchronized int newNumber(Question question) {
    Integer number = free.poll();
    if (number == null) {
      questions.add(question);
      return questions.size() - 1;
    }
    questions.set(number, question);
    return number;
  }

  /// What is known of the questions in these traces.
  Known known(Stream<Trace> traces) {
    BitSet used = new BitSet(questions.size());
    traces.forEach(
        trace -> {
          for (int number : trace.asked()) {
            used.set(number);
          }
        });
    List<@Nullable Question> asked = new ArrayList<>(questions.size());
    List<@Nullable Fingerprint> answered = new ArrayList<>(questions.size());
    for (int number = 0; number < questions.size(); number++) {
      Question question = used.get(number) ? questions.get(number) : null;
      asked.add(question);
      answered.add(question == null ? null : answers.to(question));
    }
    return new Known(asked, answered);
  }
}
