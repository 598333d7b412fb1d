package org.chungtay.theme;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chungtay.model.Code;
import org.chungtay.model.OutputPath;
import org.chungtay.model.SiteConfig;

/// What templates may call besides their view: `t('key')` for a text of the interface (with
/// arguments as `t('key', 'name', value)`) and `asset('site.css')` for the address of an asset.
final class TemplateFunctions extends AbstractExtension {

  /// Where a function was called.
  private record Call(String template, int line) {

    Wrong wrong(Code code, Map<String, String> arguments, String message) {
      return new Wrong(code, arguments, message, line, template);
    }
  }

  /// A function of texts.
  private interface Body {
    String apply(List<String> arguments, Call call);
  }

  private final SiteConfig config;
  private final Words words;
  private final Assets assets;

  TemplateFunctions(SiteConfig config, Words words, Assets assets) {
    this.config = config;
    this.words = words;
    this.assets = assets;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("t", new Positional(this::message), "asset", new Positional(this::asset));
  }

  private String message(List<String> arguments, Call call) {
    String key = arguments.isEmpty() ? "" : arguments.getFirst();
    if (!words.messages().has(key)) {
      throw call.wrong(
          Code.THEME_TEXT,
          Templates.named("key", key, words.messages().keys()),
          "no message '" + key + "' (" + words.bundle() + ")");
    }
    String[] given = arguments.stream().skip(1).toArray(String[]::new);
    Set<String> wanted = words.messages().arguments(key);
    for (int i = 0; i + 1 < given.length; i += 2) {
      wanted.remove(given[i]);
    }
    for (String name : wanted) {
      throw call.wrong(
          Code.THEME_ARGUMENT,
          Map.of("key", key, "name", name),
          "message '" + key + "' needs the argument '" + name + "' (" + words.bundle() + ")");
    }
    return words.text(key, given);
  }

  private String asset(List<String> arguments, Call call) {
    String name = arguments.isEmpty() ? "" : arguments.getFirst();
    OutputPath path = assets.path(name);
    if (path == null) {
      throw call.wrong(
          Code.THEME_FILE,
          Templates.named("target", "assets/" + name, assets.names()),
          "the theme has no file assets/" + name);
    }
    return config.basePath() + "/" + path;
  }

  /// A function whose failure is told with the template and the line of the call.
  private record Positional(Body body) implements Function {

    /// No names: Pebble then numbers the arguments from 0.
    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object execute(
        Map<String, Object> numbered, PebbleTemplate self, EvaluationContext context, int line) {
      List<String> arguments =
          IntStream.range(0, numbered.size())
              .mapToObj(i -> String.valueOf(numbered.get(String.valueOf(i))))
              .toList();
      return body.apply(arguments, new Call(self.getName(), line));
    }
  }
}
