package org.chungtay.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.jspecify.annotations.Nullable;

/// The files of a theme as they count: the built-in ones, each replaced by the site's file of the
/// same name. Names are relative and `/` separated (`layouts/home.html`). A theme is a few dozen
/// kilobytes, so it is read whole: one build sees one state of it.
///
/// @param own those of the site
record ThemeFiles(
    String theme, NavigableMap<String, byte[]> builtIn, NavigableMap<String, byte[]> own) {

  /// The folders whose files make a theme; anything else beside them (a README) is none of ours.
  private static final Set<String> FOLDERS = Set.of("layouts", "partials", "messages", "assets");

  private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  /// Whether this can be the name of a theme's folder, and leads nowhere else.
  static boolean isPlainName(String theme) {
    return PLAIN_NAME.matcher(theme).matches();
  }

  /// The theme of this name: the site's files over the built-in theme of that name, or over
  /// `fallback` when only the site has it. Null when neither has it.
  ///
  /// @param ownFiles the site's, see [OwnFiles]
  static @Nullable ThemeFiles find(
      String theme, Path siteFolder, Map<String, byte[]> ownFiles, String fallback) {
    if (!isPlainName(theme)) {
      return null;
    }
    boolean builtIn = BuiltInThemes.names().contains(theme);
    Path own = siteFolder.resolve("themes").resolve(theme);
    if (!builtIn && !Files.isDirectory(own)) {
      return null;
    }
    return new ThemeFiles(
        theme, themeFiles(BuiltInThemes.files(builtIn ? theme : fallback)), themeFiles(ownFiles));
  }

  /// The built-in theme of this name.
  static ThemeFiles builtIn(String theme) {
    return new ThemeFiles(theme, themeFiles(BuiltInThemes.files(theme)), new TreeMap<>());
  }

  private static NavigableMap<String, byte[]> themeFiles(Map<String, byte[]> found) {
    NavigableMap<String, byte[]> files = new TreeMap<>(found);
    files.keySet().removeIf(name -> !isThemeFile(name));
    return files;
  }

  /// All files as they count.
  NavigableMap<String, byte[]> byName() {
    NavigableMap<String, byte[]> files = new TreeMap<>(builtIn);
    files.putAll(own);
    return files;
  }

  private byte @Nullable [] bytes(String name) {
    byte[] bytes = own.get(name);
    return bytes == null ? builtIn.get(name) : bytes;
  }

  boolean has(String name) {
    return bytes(name) != null;
  }

  /// The site's own templates, by name.
  NavigableMap<String, byte[]> ownTemplates() {
    NavigableMap<String, byte[]> templates = new TreeMap<>(own);
    templates.keySet().removeIf(name -> !isTemplate(name));
    return templates;
  }

  static boolean isTemplate(String name) {
    return name.startsWith("layouts/") || name.startsWith("partials/");
  }

  /// The names of all themes that this site can name: the built-in ones and its own.
  static NavigableSet<String> names(Path siteFolder) {
    NavigableSet<String> names = new TreeSet<>(BuiltInThemes.names());
    Path own = siteFolder.resolve("themes");
    if (Files.isDirectory(own)) {
      try (Stream<Path> folders = Files.list(own)) {
        folders
            .filter(Files::isDirectory)
            .map(folder -> folder.getFileName().toString())
            .filter(ThemeFiles::isPlainName)
            .forEach(names::add);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot list the themes in " + own, e);
      }
    }
    return names;
  }

  /// All files below a folder by relative name; none when there is no such folder.
  static Map<String, byte[]> folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(Normalizer.normalize(name, Normalizer.Form.NFC), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the theme in " + folder, e);
    }
    return files;
  }

  /// The text of this file, or null when the theme has no such file.
  @Nullable String text(String name) {
    byte[] bytes = bytes(name);
    return bytes == null ? null : text(bytes);
  }

  /// A text without its byte order mark.
  static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// Where a file of this theme stands, or would stand, in the site.
  SourcePath source(String name) {
    return new SourcePath(path(name));
  }

  /// The site's own texts that are not stored as UTF-8.
  List<Problem> problems() {
    return own.entrySet().stream()
        .filter(file -> isText(file.getKey()) && !isUtf8(file.getValue()))
        .map(file -> source(file.getKey()))
        .map(
            path ->
                Problem.of(
                    Code.FILE_ENCODING, path, Position.START, Map.of("file", path.fileName())))
        .toList();
  }

  private static boolean isText(String name) {
    return isTemplate(name) || name.matches(".*\\.(properties|css|js|svg)");
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /// Those below `assets/`, by their place in the site.
  Map<SourcePath, byte[]> assets() {
    Map<SourcePath, byte[]> assets = new TreeMap<>();
    byName()
        .forEach(
            (name, bytes) -> {
              if (name.startsWith(Assets.FOLDER)) {
                assets.put(new SourcePath(path(name)), bytes);
              }
            });
    return assets;
  }

  /// How an error message names a file of this theme.
  String path(String name) {
    return "themes/" + theme + "/" + name;
  }

  Fingerprint digest() {
    return byName().entrySet().stream()
        .map(file -> Fingerprint.of(file.getKey()).and(Fingerprint.of(file.getValue())))
        .reduce(Fingerprint.NONE, Fingerprint::and);
  }

  private static boolean isThemeFile(String name) {
    return name.contains("/") && isOfTheme(name);
  }

  /// Whether this is a file of one of the folders that make a theme, or such a folder.
  static boolean isOfTheme(String name) {
    return FOLDERS.contains(name.split("/", 2)[0]) && !name.contains("/.") && !name.endsWith("~");
  }
}
