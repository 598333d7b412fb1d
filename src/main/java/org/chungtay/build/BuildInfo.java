package org.chungtay.build;

import java.io.StringWriter;
import org.chungtay.image.Renditions;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;
import org.chungtay.model.Version;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `build.json`: which program, which encoder of pictures and which JDK made the site. The same
/// sources give the same bytes with the same three; compression differs between JDKs.
final class BuildInfo {

  static final OutputPath PATH = Reserved.BUILD.output();

  private BuildInfo() {}

  static Content content() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("generator", "chungtay " + Version.current());
      json.writeStringProperty("pictures", Renditions.recipe());
      json.writeStringProperty("jdk", Runtime.version().toString());
      json.writeEndObject();
    }
    return Content.text(text + "\n");
  }
}
