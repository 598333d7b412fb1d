package org.chungtay;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// The Nu HTML checker. Its schemas take longer to read than many pages take to be checked, so that
/// all tests of a process share one; for one thread.
public final class ValidHtml {

  private static final SimpleDocumentValidator VALIDATOR = validator();

  private ValidHtml() {}

  private static SimpleDocumentValidator validator() {
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    try {
      validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new Messages());
    } catch (Exception e) {
      throw new IllegalStateException("cannot read the schemas of HTML", e);
    }
    return validator;
  }

  /// Errors and warnings about a page.
  public static List<String> problems(byte[] page) throws Exception {
    Messages messages = new Messages();
    VALIDATOR.setUpValidatorAndParsers(messages, true, false);
    InputSource source = new InputSource(new ByteArrayInputStream(page));
    source.setSystemId("https://chungtay.example/tin/bai/");
    source.setEncoding("UTF-8");
    VALIDATOR.checkHtmlInputSource(source);
    return messages.found;
  }

  /// Errors and warnings about a page that holds this body.
  public static List<String> problemsOfBody(String body) throws Exception {
    String page =
        "<!DOCTYPE html><html lang=\"vi\"><head><title>Bài</title></head><body><h1>Bài</h1>"
            + body
            + "</body></html>";
    return problems(page.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Messages implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      found.add(e.getLineNumber() + ": warning: " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      found.add(e.getLineNumber() + ": error: " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      found.add(e.getLineNumber() + ": fatal: " + e.getMessage());
    }
  }
}
