package org.chungtay.build;

import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/// Runs the parallel streams of some work on so many threads.
record Workers(int threads) {

  <T> T run(Supplier<T> work) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(work::get).join();
    }
  }

  void run(Runnable work) {
    run(
        () -> {
          work.run();
          return work;
        });
  }
}
