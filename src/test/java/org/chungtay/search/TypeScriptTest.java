package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The client is JavaScript with types in its comments, which TypeScript's compiler checks: the one
/// in its WebJar, run by the Node that Playwright brings along.
@Tag("browser")
class TypeScriptTest {

  private static final Path CLIENT =
      TestSite.REPOSITORY.resolve("src/main/resources/org/chungtay/search/client");

  private static final Path THEME = TestSite.REPOSITORY.resolve("themes/chungtay/assets");

  @Test
  void the_client_has_no_type_errors(@TempDir Path folder) throws Exception {
    assertThat(check(folder, CLIENT)).isEmpty();
  }

  /// The theme's scripts look for what its own templates hold, so what is found is there.
  @Test
  void the_scripts_of_search_in_the_theme_have_no_type_errors(@TempDir Path folder)
      throws Exception {
    Path scripts = Files.createDirectory(folder.resolve("scripts"));
    for (String name : List.of("search.js", "search-box.js", "search-results.js")) {
      Files.copy(THEME.resolve(name), scripts.resolve(name));
    }
    assertThat(check(folder, scripts, "--strictNullChecks", "false")).isEmpty();
  }

  @Test
  void the_script_of_the_preview_has_no_type_errors(@TempDir Path folder) throws Exception {
    assertThat(check(folder, CLIENT.resolve("../../serve"))).isEmpty();
  }

  @Test
  void a_type_error_is_found(@TempDir Path folder) throws Exception {
    Path client = Files.createDirectory(folder.resolve("client"));
    try (Stream<Path> modules = Files.list(CLIENT)) {
      for (Path module : modules.toList()) {
        Files.copy(module, client.resolve(module.getFileName().toString()));
      }
    }
    Path scoring = client.resolve("scoring.js");
    Files.writeString(scoring, Files.readString(scoring).replace("? norm :", "? String(norm) :"));
    assertThat(check(folder, client)).contains("error TS");
  }

  private static String check(Path folder, Path client, String... options) throws Exception {
    Path compiler = unpack(Files.createDirectories(folder.resolve("typescript")));
    List<String> command = new ArrayList<>();
    command.add(
        Driver.ensureDriverInstalled(Map.of(), false).driverDir().resolve("node").toString());
    command.add(compiler.toString());
    command.addAll(List.of("--noEmit", "--allowJs", "--checkJs", "--strict", "--noUnusedLocals"));
    command.addAll(List.of("--target", "es2022", "--module", "es2022"));
    command.addAll(List.of("--lib", "es2022,dom,dom.iterable"));
    command.addAll(List.of(options));
    try (Stream<Path> modules = Files.list(client)) {
      modules.map(Path::toString).filter(m -> m.endsWith(".js")).sorted().forEach(command::add);
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream out = process.getInputStream()) {
      return new String(out.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  /// The compiler and what it knows of browsers, from the jar.
  private static Path unpack(Path folder) throws Exception {
    String lib = "/META-INF/resources/webjars/typescript/";
    URL inside = TypeScriptTest.class.getResource(lib);
    URI file = ((JarURLConnection) inside.openConnection()).getJarFileURL().toURI();
    try (FileSystem files = FileSystems.newFileSystem(Path.of(file));
        Stream<Path> versions = Files.list(files.getPath(lib))) {
      Path from = versions.findFirst().orElseThrow().resolve("lib");
      try (Stream<Path> parts = Files.list(from)) {
        for (Path part : parts.filter(Files::isRegularFile).toList()) {
          Path to = folder.resolve(part.getFileName().toString());
          if (!Files.exists(to)) {
            Files.copy(part, to);
          }
        }
      }
    }
    return folder.resolve("tsc.js");
  }
}
