package org.chungtay.theme;

import java.io.Serial;
import org.chungtay.model.Problem;
import org.jspecify.annotations.Nullable;

/// A template is at fault: the message names its file, its line and the content file that was being
/// rendered.
public final class ThemeFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient @Nullable Problem problem;

  ThemeFault(String message, @Nullable Problem problem, Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /// What is wrong with the site's own theme; null where it is the program's.
  public @Nullable Problem problem() {
    return problem;
  }
}
