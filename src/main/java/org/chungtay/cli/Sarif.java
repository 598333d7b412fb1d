package org.chungtay.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Language;
import org.chungtay.model.Problem;
import org.chungtay.model.Version;
import org.chungtay.model.text.Messages;
import tools.jackson.core.JsonGenerator;

/// Writes problems as a SARIF 2.1.0 log with one run, whose rules are the codes that it reports.
///
/// The format: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
record Sarif(JsonGenerator json, Messages messages, Checkout checkout) {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /// What every log of this program begins with.
  static final String BEGINNING =
      "{\"$schema\":\""
          + SCHEMA
          + "\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":"
          + "{\"driver\":{\"name\":\"Chung Tay\"";

  /// The folder that paths are relative to, by the name that code hosts know.
  private static final String ROOT = "%SRCROOT%";

  void write(List<Problem> problems) {
    List<Code> rules = problems.stream().map(Problem::code).distinct().sorted().toList();
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    tool(rules);
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
    problems.forEach(problem -> result(problem, rules.indexOf(problem.code())));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(List<Code> rules) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Chung Tay");
    json.writeStringProperty("version", Version.current());
    json.writeStringProperty("language", messages.language().key());
    json.writeArrayPropertyStart("rules");
    rules.forEach(this::rule);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Code code) {
    json.writeStartObject();
    json.writeStringProperty("id", code.key());
    textProperty("shortDescription", messages.general(code.messageKey()));
    textProperty("help", help(code));
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", code.severity().key());
    json.writeEndObject();
    json.writeEndObject();
  }

  /// What the rule is about in every language, the one that was asked for first.
  private String help(Code code) {
    return Stream.concat(
            Stream.of(messages),
            Stream.of(Language.values())
                .filter(language -> language != messages.language())
                .map(Messages::of))
        .map(m -> m.general(code.messageKey()) + " " + m.general(code.hintKey()))
        .reduce((one, other) -> one + "\n\n" + other)
        .orElseThrow();
  }

  private void result(Problem problem, int rule) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", problem.code().key());
    json.writeNumberProperty("ruleIndex", rule);
    json.writeStringProperty("level", problem.severity().key());
    textProperty("message", problem.message(messages) + " " + problem.hint(messages));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri(checkout.path(problem.file())));
    json.writeStringProperty("uriBaseId", ROOT);
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", problem.line());
    json.writeNumberProperty("startColumn", problem.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void textProperty(String property, String text) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /// A path as a relative URI reference, in ASCII.
  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path: " + path, e);
    }
  }
}
