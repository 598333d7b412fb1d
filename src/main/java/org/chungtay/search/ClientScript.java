package org.chungtay.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;

/// The browser client as one ES module. `src/build/java/MinifyScripts.java` makes it of the modules
/// in the folder `client` when the program is built.
final class ClientScript {

  static final OutputPath PATH = new OutputPath(ShardStore.FOLDER + "search.js");

  private static final String RESOURCE = "client/search.min.js";

  private ClientScript() {}

  static void emit(Sink sink) {
    try (InputStream in = ClientScript.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      sink.accept(PATH, new Content.Bytes(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + RESOURCE, e);
    }
  }
}
