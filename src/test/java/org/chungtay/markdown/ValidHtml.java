package org.chungtay.markdown;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// The Nu HTML checker, for bodies.
final class ValidHtml {

  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

  ValidHtml() throws Exception {
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Messages());
  }

  /// Errors and warnings about a page that holds this body.
  List<String> problems(String body) throws Exception {
    Messages messages = new Messages();
    validator.setUpValidatorAndParsers(messages, true, false);
    String page =
        "<!DOCTYPE html><html lang=\"vi\"><head><title>Bài</title></head><body><h1>Bài</h1>"
            + body
            + "</body></html>";
    InputSource source = new InputSource(new StringReader(page));
    source.setSystemId("https://chungtay.example/tin/bai/");
    source.setEncoding("UTF-8");
    validator.checkHtmlInputSource(source);
    return messages.found;
  }

  private static final class Messages implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      found.add("warning: " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      found.add("error: " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      found.add("fatal: " + e.getMessage());
    }
  }
}
