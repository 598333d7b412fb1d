package org.chungtay.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chungtay.model.OutputPath;
import org.chungtay.model.SiteConfig;

/// What templates may call besides their view: `t('key')` for a text of the interface (with
/// arguments as `t('key', 'name', value)`) and `asset('site.css')` for the address of an asset.
final class TemplateFunctions extends AbstractExtension {

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

  private String message(List<String> arguments) {
    return words.text(
        arguments.getFirst(), arguments.subList(1, arguments.size()).toArray(String[]::new));
  }

  private String asset(List<String> arguments) {
    String name = arguments.getFirst();
    OutputPath path = assets.path(name);
    if (path == null) {
      throw new IllegalArgumentException("the theme has no file assets/" + name);
    }
    return config.basePath() + "/" + path;
  }

  /// A function of texts, whose failure is told with the template and the line of the call.
  private record Positional(java.util.function.Function<List<String>, String> body)
      implements Function {

    /// No names: Pebble then numbers the arguments from 0.
    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object execute(
        Map<String, Object> numbered, PebbleTemplate self, EvaluationContext context, int line) {
      try {
        List<String> arguments =
            IntStream.range(0, numbered.size())
                .mapToObj(i -> String.valueOf(numbered.get(String.valueOf(i))))
                .toList();
        return body.apply(arguments);
      } catch (IllegalArgumentException e) {
        throw new PebbleException(e, String.valueOf(e.getMessage()), line, self.getName());
      }
    }
  }
}
