package org.chungtay.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/// Templates from a theme's files, by their names in the theme: `partials/card.html`.
final class TemplateLoader implements Loader<String> {

  private final ThemeFiles files;

  TemplateLoader(ThemeFiles files) {
    this.files = files;
  }

  @Override
  public Reader getReader(String name) {
    String text = files.text(name);
    if (text == null) {
      throw new LoaderException(null, "the theme has no file " + files.path(name));
    }
    return new StringReader(text);
  }

  @Override
  public boolean resourceExists(String name) {
    return files.has(name);
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  /// Names are always relative to the theme.
  @Override
  public @Nullable String resolveRelativePath(String relative, String anchor) {
    return null;
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}
}
