package org.chungtay.theme;

import java.util.Map;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.SourcePath;
import org.jspecify.annotations.Nullable;

/// One page to be rendered: where it goes, the content file it shows (if it shows one), its layout
/// and its view.
///
/// @param tree the view as its layout sees it, which is all that it sees
public record Page(
    OutputPath path,
    @Nullable SourcePath source,
    String layout,
    View view,
    Map<String, @Nullable Object> tree) {

  Page(OutputPath path, @Nullable SourcePath source, String layout, View view) {
    this(path, source, layout, view, ViewTree.of((Record) view));
  }

  /// The digest of the layout's name and the whole view. With [Theme#digest] it says whether the
  /// page would come out as before.
  public Hash digest() {
    return ViewDigest.of(layout, tree);
  }

  /// What an error message calls this page: its content file, or its output path.
  String subject() {
    return source == null ? path.value() : source.value();
  }
}
