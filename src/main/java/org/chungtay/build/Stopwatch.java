package org.chungtay.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chungtay.build.Report.Timing;

/// Runs stages, tells how they get on and notes how long they took.
final class Stopwatch {

  /// A stage's work.
  @FunctionalInterface
  interface Work<T, E extends Exception> {
    T run() throws E;
  }

  private final Progress progress;
  private final List<Timing> timings = new ArrayList<>();

  Stopwatch(Progress progress) {
    this.progress = progress;
  }

  <T, E extends Exception> T time(Stage stage, int steps, Work<T, E> work) throws E {
    progress.begin(stage, steps);
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      timings.add(new Timing(stage, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
    }
  }

  void time(Stage stage, int steps, Runnable work) {
    time(
        stage,
        steps,
        () -> {
          work.run();
          return stage;
        });
  }

  void step() {
    progress.step();
  }

  List<Timing> timings() {
    return List.copyOf(timings);
  }
}
