package org.chungtay.theme;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chungtay.model.Body;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Link;
import org.chungtay.model.OutputPath;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Target;
import org.jspecify.annotations.Nullable;

/// One page to be rendered: where it goes, the content file it shows (if it shows one), its layout
/// and its view.
///
/// @param tree the view as its layout sees it, which is all that it sees: maps, lists, texts, whole
///   numbers, booleans and null
public record Page(
    OutputPath path,
    @Nullable SourcePath source,
    String layout,
    Map<String, @Nullable Object> tree) {

  /// The same page, telling what Markdown says. Everything else on it is from the archive, and
  /// stays as it is while that does.
  Page telling(Body body, SiteConfig config) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>(tree);
    told.put("body", body.html());
    told.computeIfPresent("contents", (_, _) -> ViewTree.of(Contents.of(body.toc())));
    told.computeIfPresent("photos", (_, photos) -> others((List<?>) photos, body, config));
    return new Page(path, source, layout, told);
  }

  /// The photographs that the text does not show itself.
  private static List<?> others(List<?> photos, Body body, SiteConfig config) {
    Set<String> shown = new HashSet<>();
    for (Link link : body.links()) {
      if (link.target() instanceof Target.File file) {
        shown.add(config.href(file.permalink()));
      }
    }
    return photos.stream()
        .filter(photo -> !(photo instanceof Map<?, ?> map && shown.contains(map.get("href"))))
        .toList();
  }

  /// The digest of the layout's name and the whole view. With [Theme#digest] it says whether the
  /// page would come out as before.
  public Fingerprint digest() {
    return ViewDigest.of(layout, tree);
  }

  /// What an error message calls this page: its content file, or its output path.
  String subject() {
    return source == null ? path.value() : source.value();
  }
}
