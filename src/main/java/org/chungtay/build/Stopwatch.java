package org.chungtay.build;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chungtay.build.Report.Timing;

/// Runs stages, tells how they get on and notes what they cost.
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
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      timings.add(new Timing(stage, millis, peakMemory()));
    }
  }

  private static long peakMemory() {
    return pools()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream();
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
