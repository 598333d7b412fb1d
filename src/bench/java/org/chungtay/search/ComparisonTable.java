package org.chungtay.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A table in Markdown: a figure of ours, the same of Pagefind's, their ratio, and what was hoped
/// for.
final class ComparisonTable {

  /// What a figure of ours, or its ratio to Pagefind's, should be.
  record Goal(boolean ofRatio, boolean most, double bound) {

    static Goal ratioAtMost(double bound) {
      return new Goal(true, true, bound);
    }

    static Goal ratioAtLeast(double bound) {
      return new Goal(true, false, bound);
    }

    static Goal atMost(double bound) {
      return new Goal(false, true, bound);
    }

    static Goal atLeast(double bound) {
      return new Goal(false, false, bound);
    }

    private String judge(double ours, double pagefind) {
      double value = ofRatio ? ours / pagefind : ours;
      boolean met = most ? value <= bound : value >= bound;
      return "%s %s%s %s"
          .formatted(most ? "≤" : "≥", number(bound), ofRatio ? "×" : "", met ? "met" : "MISSED");
    }
  }

  private final List<String> rows = new ArrayList<>();

  ComparisonTable() {
    rows.add("| | Chung Tay | Pagefind | ratio | goal |");
    rows.add("|---|--:|--:|--:|---|");
  }

  void add(String name, double ours, double pagefind, Goal... goals) {
    add(name, new double[] {ours}, new double[] {pagefind}, goals);
  }

  /// Adds the medians, and after them what 95 of 100 stay below.
  void add(String name, double[] ours, double[] pagefind, Goal... goals) {
    double our = quantile(ours, .5);
    double their = quantile(pagefind, .5);
    rows.add(
        "| %s | %s | %s | %s | %s |"
            .formatted(
                name,
                summary(ours),
                summary(pagefind),
                their == 0 ? "" : String.format(Locale.ROOT, "%.2f", our / their),
                Stream.of(goals).map(goal -> goal.judge(our, their)).collect(joining(", "))));
  }

  private static String summary(double[] values) {
    String median = number(quantile(values, .5));
    return values.length == 1 ? median : "%s (%s)".formatted(median, number(quantile(values, .95)));
  }

  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  /// Three figures of it, or all before the point.
  private static String number(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
  }

  @Override
  public String toString() {
    return String.join("\n", rows);
  }
}
