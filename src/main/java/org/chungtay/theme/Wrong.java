package org.chungtay.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.Serial;
import java.util.Map;
import java.util.TreeMap;
import org.chungtay.model.Code;

/// What a template asks for is not there.
final class Wrong extends PebbleException {

  @Serial private static final long serialVersionUID = 1L;

  private final Code code;
  private final TreeMap<String, String> arguments;

  Wrong(Code code, Map<String, String> arguments, String message, int line, String template) {
    super(null, message, line, template);
    this.code = code;
    this.arguments = new TreeMap<>(arguments);
  }

  Code code() {
    return code;
  }

  Map<String, String> arguments() {
    return arguments;
  }
}
