package org.chungtay.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.chungtay.build.Progress;
import org.chungtay.build.Stage;

/// Shows how a build gets on: one line that changes on a terminal, a plain line per stage
/// elsewhere.
final class ProgressLines implements Progress, AutoCloseable {

  private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(80);
  private static final String ERASE_LINE = "\r\u001B[K";

  private final Console console;
  private final boolean redraws;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong drawnAt = new AtomicLong();
  private volatile String label = "";
  private volatile int steps;

  ProgressLines(Console console) {
    this.console = console;
    this.redraws = console.isTerminal();
  }

  @Override
  public void begin(Stage stage, int count) {
    label = console.messages().text("stage." + stage.key());
    steps = count;
    done.set(0);
    if (redraws) {
      draw(label);
    } else {
      console.errWriter().println(count > 0 ? label + " (" + count + ")" : label);
    }
  }

  @Override
  public void step() {
    int now = done.incrementAndGet();
    long last = drawnAt.get();
    long time = System.nanoTime();
    if (redraws && time - last > REDRAW_NANOS && drawnAt.compareAndSet(last, time)) {
      draw(label + " " + now + "/" + steps);
    }
  }

  private synchronized void draw(String text) {
    console.errWriter().print(ERASE_LINE + text);
    console.errWriter().flush();
  }

  /// Leaves the line empty for what comes next.
  @Override
  public void close() {
    if (redraws) {
      draw("");
    }
  }
}
