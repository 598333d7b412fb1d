package org.chungtay.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;
import org.chungtay.model.Sink;
import org.jspecify.annotations.Nullable;

/// The style sheets and drawings of a theme, published under names that hold their digest
/// (`assets/site-0123456789.css`), so that a browser may keep them for ever.
final class Assets {

  static final String FOLDER = Reserved.ASSETS.path();

  /// The style sheet of every page.
  static final String MAIN = FOLDER + "site.css";

  private static final int DIGITS = 10;

  private record Asset(OutputPath path, Content content) {}

  private final NavigableMap<String, Asset> byName = new TreeMap<>();

  /// @param colours a style sheet's last rules: what the configuration says of them
  Assets(ThemeFiles files, String colours) {
    files
        .byName()
        .tailMap(FOLDER, true)
        .forEach(
            (name, bytes) -> {
              if (name.startsWith(FOLDER)) {
                byte[] published = published(name, bytes, colours);
                byName.put(
                    name.substring(FOLDER.length()),
                    new Asset(
                        new OutputPath(fingerprinted(name, published)),
                        new Content.Bytes(published)));
              }
            });
  }

  /// The published path of the asset that templates call by this name, or null.
  @Nullable OutputPath path(String name) {
    Asset asset = byName.get(name);
    return asset == null ? null : asset.path();
  }

  /// The names in the theme of all assets.
  List<String> names() {
    return byName.keySet().stream().map(name -> FOLDER + name).toList();
  }

  void emit(Sink sink) {
    byName.values().forEach(a -> sink.accept(a.path(), a.content()));
  }

  /// Scripts of the built-in themes were made small with the program; a site's own are its own.
  private static byte[] published(String name, byte[] bytes, String colours) {
    if (!name.endsWith(".css")) {
      return bytes;
    }
    String css = ThemeFiles.text(bytes);
    return StyleSheet.compact(name.equals(MAIN) ? css + colours : css).getBytes(UTF_8);
  }

  private static String fingerprinted(String name, byte[] bytes) {
    String digits = Hash.of(bytes).hex().substring(0, DIGITS);
    int slash = name.lastIndexOf('/');
    int dot = Math.max(name.lastIndexOf('.'), slash);
    int end = dot == slash ? name.length() : dot;
    String published = name.substring(0, end) + "-" + digits + name.substring(end);
    // A name that leaves no room for them goes.
    return new OutputPath(published).longName().isEmpty()
        ? published
        : name.substring(0, slash + 1) + digits + name.substring(end);
  }
}
