package org.chungtay.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The themes that travel with the program, in its jar or, when it runs from compiled classes, in
/// the folder beside them. A class loader can open a resource but not list a folder of them, so
/// this goes to the jar itself.
final class BuiltInThemes {

  private static final String ROOT = "themes/";

  private BuiltInThemes() {}

  /// The names of the built-in themes.
  static NavigableSet<String> names() {
    return names(location());
  }

  /// The files of this theme by relative name; none when there is no such theme.
  static Map<String, byte[]> files(String theme) {
    return files(location(), theme);
  }

  static NavigableSet<String> names(Path location) {
    NavigableSet<String> names = new TreeSet<>();
    try {
      if (Files.isDirectory(location)) {
        Path themes = location.resolve(ROOT);
        if (Files.isDirectory(themes)) {
          try (Stream<Path> folders = Files.list(themes)) {
            folders.filter(Files::isDirectory).forEach(f -> names.add(f.getFileName().toString()));
          }
        }
      } else {
        try (JarFile jar = new JarFile(location.toFile())) {
          for (JarEntry entry : Collections.list(jar.entries())) {
            String[] parts = entry.getName().split("/", 3);
            if (entry.getName().startsWith(ROOT) && parts.length == 3) {
              names.add(parts[1]);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the built-in themes in " + location, e);
    }
    return names;
  }

  static Map<String, byte[]> files(Path location, String theme) {
    if (Files.isDirectory(location)) {
      return ThemeFiles.folder(location.resolve(ROOT + theme));
    }
    String prefix = ROOT + theme + "/";
    Map<String, byte[]> files = new TreeMap<>();
    try (JarFile jar = new JarFile(location.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
          try (InputStream in = jar.getInputStream(entry)) {
            files.put(entry.getName().substring(prefix.length()), in.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in themes in " + location, e);
    }
    return files;
  }

  private static Path location() {
    CodeSource source = BuiltInThemes.class.getProtectionDomain().getCodeSource();
    URL url = source == null ? null : source.getLocation();
    if (url == null) {
      throw new IllegalStateException("the built-in themes are looked for where the classes are");
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not the address of a file: " + url, e);
    }
  }
}
