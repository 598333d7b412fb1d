package org.chungtay.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.chungtay.model.text.Messages;

/// The tool's messages as the resource bundle that picocli takes its help texts from.
final class HelpTexts extends ResourceBundle {

  private final Messages messages;

  HelpTexts(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected @org.jspecify.annotations.Nullable Object handleGetObject(String key) {
    return messages.has(key) ? messages.text(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(messages.keys());
  }
}
