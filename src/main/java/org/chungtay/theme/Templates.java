package org.chungtay.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The templates of one theme, ready to render.
final class Templates {

  private final ThemeFiles files;
  private final PebbleEngine engine;

  Templates(ThemeFiles files, TemplateFunctions functions) {
    this.files = files;
    this.engine =
        new PebbleEngine.Builder()
            .loader(new TemplateLoader(files))
            .extension(functions)
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /// The page as HTML.
  ///
  /// @throws TemplateFault naming the template, its line and the content file
  String render(Page page) {
    String layout = "layouts/" + page.layout() + ".html";
    StringWriter out = new StringWriter(16_384);
    try {
      engine.getTemplate(layout).evaluate(out, page.tree());
    } catch (PebbleException e) {
      throw fault(e, layout, page);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return out.toString();
  }

  /// The innermost exception knows best: an outer one only says that an `if` failed.
  private TemplateFault fault(PebbleException outer, String layout, Page page) {
    PebbleException told = outer;
    for (Throwable t = outer; t != null; t = t.getCause()) {
      if (t instanceof PebbleException inner
          && (inner.getFileName() != null || inner instanceof LoaderException)) {
        told = inner;
      }
    }
    @Nullable String template = told.getFileName();
    @Nullable Integer line = told.getLineNumber();
    return new TemplateFault(
        files.path(template == null ? layout : template)
            + (line == null ? "" : ":" + line)
            + ": "
            + told.getPebbleMessage()
            + " (rendering "
            + page.subject()
            + ")",
        outer);
  }
}
