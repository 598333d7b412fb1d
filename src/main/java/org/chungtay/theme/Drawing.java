package org.chungtay.theme;

import org.chungtay.model.Permalink;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// A page as the archive has it, before it tells what any Markdown says.
record Drawing(Permalink here, @Nullable Source<?> source, String layout, View view) {

  Page page() {
    return new Page(
        here.output(), source == null ? null : source.path(), layout, ViewTree.of((Record) view));
  }
}
