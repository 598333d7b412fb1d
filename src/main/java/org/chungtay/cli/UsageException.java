package org.chungtay.cli;

import java.util.Map;

/// The command was used wrongly: a message of the bundle, and exit code 2.
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Map<String, String> arguments;

  UsageException(String key, Map<String, String> arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  String key() {
    return key;
  }

  Map<String, String> arguments() {
    return arguments;
  }
}
