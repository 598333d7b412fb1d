package org.chungtay.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;

/// The browser client as one ES module: its modules in the order in which they need each other,
/// without their imports, comments and indentation.
final class ClientScript {

  static final OutputPath PATH = new OutputPath(ShardStore.FOLDER + "search.js");

  static final List<String> MODULES =
      List.of(
          "analysis",
          "bytes",
          "shards",
          "store",
          "query",
          "scoring",
          "terms",
          "ranking",
          "snippet",
          "keyboard",
          "suggest",
          "search");

  private static final Pattern IMPORTS =
      Pattern.compile("^import \\{[^}]*} from '\\./[a-z]+\\.js';\\n", Pattern.MULTILINE);

  /// Comments on lines of their own, types before an expression, indentation, empty lines. No text
  /// in the modules looks like one of these.
  private static final Pattern COMMENTS =
      Pattern.compile(
          "^ *(//.*|/\\*\\*[\\s\\S]*?\\*/)\\n|/\\*\\*[^*]*\\*/ ?|^[ \\n]+", Pattern.MULTILINE);

  private ClientScript() {}

  static void emit(Sink sink) {
    StringBuilder script = new StringBuilder();
    MODULES.forEach(module -> script.append(bare(source(module + ".js"))));
    sink.accept(PATH, Content.text(script.toString()));
  }

  private static String bare(String module) {
    return COMMENTS.matcher(IMPORTS.matcher(module).replaceAll("")).replaceAll("");
  }

  private static String source(String name) {
    try (InputStream in = ClientScript.class.getResourceAsStream("client/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource client/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource client/" + name, e);
    }
  }
}
