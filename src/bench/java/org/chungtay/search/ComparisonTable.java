package org.chungtay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    List<String> judged = new ArrayList<>();
    for (Goal goal : goals) {
      judged.add(goal.judge(ours, pagefind));
    }
    rows.add(
        "| %s | %s | %s | %s | %s |"
            .formatted(
                name,
                number(ours),
                number(pagefind),
                pagefind == 0 || Double.isNaN(pagefind)
                    ? ""
                    : String.format(Locale.ROOT, "%.2f", ours / pagefind),
                String.join(", ", judged)));
  }

  /// Three figures of it, or all before the point.
  private static String number(double value) {
    return Double.isNaN(value)
        ? ""
        : String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
  }

  @Override
  public String toString() {
    return String.join("\n", rows);
  }
}
