package org.chungtay.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chungtay.model.Mention;
import org.chungtay.model.Resolver;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.Target;

/// A question that the Markdown of a file asked of the archive, and the answer it was given. A
/// rendered body holds as long as its text and all its answers do.
record Answered(Function<Resolver, Object> question, Object answer) {

  /// Whether an archive still answers so.
  boolean holds(Resolver archive) {
    return question.apply(archive).equals(answer);
  }

  /// Answers for an archive and takes note of it, for one thread.
  record Notes(Resolver archive, List<Answered> taken) implements Resolver {

    Notes(Resolver archive) {
      this(archive, new ArrayList<>());
    }

    @Override
    public Target link(String destination) {
      return noted(r -> r.link(destination));
    }

    @Override
    public Target picture(String source) {
      return noted(r -> r.picture(source));
    }

    @Override
    public Mention mention(ShortcodeCall call) {
      return noted(r -> r.mention(call));
    }

    private <T> T noted(Function<Resolver, T> question) {
      T answer = question.apply(archive);
      taken.add(new Answered(question::apply, answer));
      return answer;
    }
  }
}
