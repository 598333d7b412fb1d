package org.chungtay.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chungtay.archive.Destinations;
import org.chungtay.model.Mention;
import org.chungtay.model.Resolver;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Target;

/// A question that the Markdown of a file asked of the archive, and the answer it was given. A
/// rendered body holds as long as its text and all its answers do.
record Answered(Question question, Record answer) {

  /// What is asked of a [Resolver], in its own words.
  sealed interface Question {
    record Link(String destination) implements Question {}

    record Picture(String source) implements Question {}

    record Meaning(ShortcodeCall call) implements Question {}

    /// What an archive answers.
    default Record askedOf(Resolver archive) {
      return (Record)
          switch (this) {
            case Link(var destination) -> archive.link(destination);
            case Picture(var source) -> archive.picture(source);
            case Meaning(var call) -> archive.mention(call);
          };
    }
  }

  /// Whether an archive still answers so.
  boolean holds(Resolver archive) {
    return question.askedOf(archive).equals(answer);
  }

  /// A question that was not asked before.
  static final class NewQuestion extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// Answers as before, without an archive; what was not asked before about links and pictures is
  /// looked up among all destinations.
  ///
  /// Throws [NewQuestion] when it has no answer.
  record Again(
      List<Answered> answers, SourcePath from, Supplier<Optional<Destinations>> destinations)
      implements Resolver {

    @Override
    public Target link(String destination) {
      return known(new Question.Link(destination))
          .map(Target.class::cast)
          .orElseGet(() -> all().link(from, destination));
    }

    @Override
    public Target picture(String source) {
      return known(new Question.Picture(source))
          .map(Target.class::cast)
          .orElseGet(() -> all().picture(from, source));
    }

    @Override
    public Mention mention(ShortcodeCall call) {
      return (Mention) known(new Question.Meaning(call)).orElseThrow(NewQuestion::new);
    }

    private Destinations all() {
      return destinations.get().orElseThrow(NewQuestion::new);
    }

    private Optional<Record> known(Question question) {
      return answers.stream()
          .filter(answered -> answered.question().equals(question))
          .map(Answered::answer)
          .findFirst();
    }
  }

  /// Answers for an archive and takes note of it, for one thread.
  record Notes(Resolver archive, List<Answered> taken) implements Resolver {

    Notes(Resolver archive) {
      this(archive, new ArrayList<>());
    }

    @Override
    public Target link(String destination) {
      return (Target) noted(new Question.Link(destination));
    }

    @Override
    public Target picture(String source) {
      return (Target) noted(new Question.Picture(source));
    }

    @Override
    public Mention mention(ShortcodeCall call) {
      return (Mention) noted(new Question.Meaning(call));
    }

    private Record noted(Question question) {
      Record answer = question.askedOf(archive);
      taken.add(new Answered(question, answer));
      return answer;
    }
  }
}
