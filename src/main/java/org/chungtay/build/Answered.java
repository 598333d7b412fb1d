package org.chungtay.build;

import java.util.ArrayList;
import java.util.List;
import org.chungtay.model.Mention;
import org.chungtay.model.Resolver;
import org.chungtay.model.ShortcodeCall;
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
