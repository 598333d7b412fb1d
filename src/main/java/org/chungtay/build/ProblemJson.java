package org.chungtay.build;

import org.chungtay.model.Problem;
import org.chungtay.model.text.Messages;
import tools.jackson.core.JsonGenerator;

/// A problem as programs read it: `{"file","line","column","severity","code","message","hint"}`.
public final class ProblemJson {

  private ProblemJson() {}

  /// Writes one.
  ///
  /// @param messages of the language in which its message is told
  /// @param hint what to do, in the same language
  public static void write(JsonGenerator json, Problem problem, Messages messages, String hint) {
    json.writeStartObject();
    json.writeStringProperty("file", problem.file().value());
    json.writeNumberProperty("line", problem.line());
    json.writeNumberProperty("column", problem.column());
    json.writeStringProperty("severity", problem.severity().key());
    json.writeStringProperty("code", problem.code().key());
    json.writeStringProperty("message", problem.message(messages));
    json.writeStringProperty("hint", hint);
    json.writeEndObject();
  }
}
