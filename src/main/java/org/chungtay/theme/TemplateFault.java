package org.chungtay.theme;

import java.io.Serial;

/// A template, a message bundle or an asset of the theme is at fault: the message names the file,
/// the line and the content file that was being rendered.
final class TemplateFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  TemplateFault(String message, Throwable cause) {
    super(message, cause);
  }
}
