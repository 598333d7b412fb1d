package org.chungtay.model;

import java.util.ArrayList;
import java.util.List;

/// A stage's value beside every problem it met: a stage never stops at the first one.
public record Checked<T>(T value, List<Problem> problems) {

  public Checked {
    problems = List.copyOf(problems);
  }

  /// All problems of these stages.
  public static List<Problem> problems(List<? extends Checked<?>> stages) {
    List<Problem> all = new ArrayList<>();
    stages.forEach(stage -> all.addAll(stage.problems()));
    return all;
  }
}
