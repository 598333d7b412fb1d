package org.chungtay.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.text.Similar;
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
  /// @throws ThemeFault naming the template, its line and the content file
  String render(Page page) {
    String layout = "layouts/" + page.layout() + ".html";
    StringWriter out = new StringWriter(16_384);
    try {
      engine.getTemplate(layout).evaluate(out, page.tree());
    } catch (PebbleException e) {
      throw fault(e, layout, page);
    } catch (StackOverflowError e) {
      throw new ThemeFault(
          files.path(layout) + " includes itself (rendering " + page.subject() + ")",
          isOwn() ? loop(layout) : null,
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return out.toString();
  }

  /// What is wrong with the site's own templates, whatever they are to show.
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Reference reference : references(files.ownTemplates().keySet())) {
      if (!files.has(reference.target())) {
        problems.add(
            problem(
                Code.THEME_FILE,
                reference.template(),
                reference.line(),
                named("target", reference.target(), files.byName().keySet())));
      }
    }
    for (String template : files.ownTemplates().keySet()) {
      unparsed(template).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<Problem> unparsed(String template) {
    try {
      engine.getTemplate(template);
      return Optional.empty();
    } catch (LoaderException e) {
      return Optional.empty(); // A reference to nothing, which has been told.
    } catch (PebbleException e) {
      return Optional.of(problem(innermost(e), template, Set.of()));
    }
  }

  private boolean isOwn() {
    return !files.ownTemplates().isEmpty();
  }

  private List<Reference> references(Collection<String> templates) {
    return templates.stream()
        .flatMap(name -> Reference.in(name, String.valueOf(files.text(name))).stream())
        .toList();
  }

  /// The site's own reference that leads back to where it stands.
  private Problem loop(String layout) {
    List<Reference> all =
        references(files.byName().keySet().stream().filter(ThemeFiles::isTemplate).toList());
    Reference closing =
        references(files.ownTemplates().keySet()).stream()
            .filter(reference -> reference.closesLoop(all))
            .findFirst()
            .orElse(new Reference(layout, 1, layout));
    return problem(
        Code.THEME_LOOP, closing.template(), closing.line(), Map.of("target", closing.target()));
  }

  private ThemeFault fault(PebbleException outer, String layout, Page page) {
    PebbleException told = innermost(outer);
    @Nullable String template = told.getFileName();
    @Nullable Integer line = told.getLineNumber();
    return new ThemeFault(
        files.path(template == null ? layout : template)
            + (line == null ? "" : ":" + line)
            + ": "
            + told.getPebbleMessage()
            + " (rendering "
            + page.subject()
            + ")",
        isOwn() ? problem(told, layout, page.tree().keySet()) : null,
        outer);
  }

  /// The innermost exception knows best: an outer one only says that an `if` failed.
  private static PebbleException innermost(PebbleException outer) {
    PebbleException told = outer;
    for (Throwable t = outer; t != null; t = t.getCause()) {
      if (t instanceof PebbleException inner
          && (inner.getFileName() != null || inner instanceof LoaderException)) {
        told = inner;
      }
    }
    return told;
  }

  /// @param layout the template that is at fault when none is named
  /// @param names what the view has
  private Problem problem(PebbleException told, String layout, Set<String> names) {
    String template = told.getFileName() == null ? layout : told.getFileName();
    int line = told.getLineNumber() == null ? 1 : told.getLineNumber();
    return switch (told) {
      case Wrong wrong -> problem(wrong.code(), template, line, wrong.arguments());
      case AttributeNotFoundException missing ->
          problem(
              Code.THEME_NAME,
              template,
              line,
              named("name", String.valueOf(missing.getAttributeName()), names));
      default ->
          problem(
              Code.THEME_TEMPLATE,
              template,
              line,
              Map.of("detail", String.valueOf(told.getPebbleMessage())));
    };
  }

  private Problem problem(Code code, String template, int line, Map<String, String> arguments) {
    return Problem.of(code, files.source(template), new Position(line, 1), arguments);
  }

  /// What was asked for, and what is most like it of all that there is.
  static Map<String, String> named(String argument, String asked, Collection<String> all) {
    Map<String, String> arguments = new TreeMap<>(Map.of(argument, asked));
    Similar.nearest(asked, all).ifPresent(near -> arguments.put("suggestion", near));
    return arguments;
  }
}
