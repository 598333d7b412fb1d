package org.chungtay.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;

/// The browser client: an ES module, and one that it loads where it needs it.
/// `src/build/java/MinifyScripts.java` makes both of the modules in the folder `client` when the
/// program is built.
public final class ClientScript {

  private static final List<String> MODULES = List.of("search", "suggest");

  private ClientScript() {}

  /// Emits it.
  public static void emit(Sink sink) {
    for (String module : MODULES) {
      sink.accept(
          new OutputPath(ShardStore.FOLDER + module + ".js"),
          new Content.Bytes(read("client/" + module + ".min.js")));
    }
  }

  private static byte[] read(String resource) {
    try (InputStream in = ClientScript.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }
}
