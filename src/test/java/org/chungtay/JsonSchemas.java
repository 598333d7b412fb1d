package org.chungtay;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Holds JSON and YAML to JSON Schemas of draft 7, with a library that did not write them.
public final class JsonSchemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  private JsonSchemas() {}

  /// What is wrong with this JSON as a SARIF 2.1.0 log.
  public static List<String> sarif(String log) {
    try (InputStream in = JsonSchemas.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return errors(REGISTRY.getSchema(schema), log, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What this schema finds wrong with this YAML.
  public static List<String> yaml(String schema, String yaml) {
    return errors(REGISTRY.getSchema(schema), yaml, InputFormat.YAML);
  }

  /// What this schema finds wrong with this JSON.
  public static List<String> json(String schema, String json) {
    return errors(REGISTRY.getSchema(schema), json, InputFormat.JSON);
  }

  /// What is wrong with this text as a schema of draft 7.
  public static List<String> schema(String schema) {
    Schema draft7 =
        REGISTRY.getSchema(
            com.networknt.schema.SchemaLocation.of("http://json-schema.org/draft-07/schema"));
    return errors(draft7, schema, InputFormat.JSON);
  }

  private static List<String> errors(Schema schema, String text, InputFormat format) {
    return schema.validate(text, format).stream().map(Error::toString).toList();
  }
}
