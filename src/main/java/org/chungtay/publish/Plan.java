package org.chungtay.publish;

import java.util.List;
import java.util.stream.Stream;
import org.chungtay.publish.Step.Put;
import org.chungtay.publish.Step.Remove;

/// What is to happen to an output folder, step by step, in an order in which no reader meets a link
/// or a file that is not there: what is new before what leads to it, what leads to it before it
/// goes.
///
/// @param journal what the build after one that was cut short has to know
record Plan(List<Step> steps, Manifest journal) {

  List<Put> puts() {
    return of(Put.class).toList();
  }

  List<Remove> removals() {
    return of(Remove.class).toList();
  }

  private <T extends Step> Stream<T> of(Class<T> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast);
  }
}
