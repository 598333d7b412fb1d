package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Hash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A machine that runs pipelines as GitHub and GitLab do: each time in a fresh clone, with the
/// files that were kept of earlier times, packed by `tar`. Maven copies a program that is there.
final class CiHost {

  /// What a run left.
  ///
  /// @param report `build-report.json`
  /// @param tree what it published
  record Run(JsonNode report, SortedMap<String, Hash> tree) {

    int number(String path) {
      return report.at(path).intValue();
    }
  }

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(.*?) *}}");
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  private final Path repository;
  private final Path clone;
  private final Path caches;
  private final Path mavenCalls;
  private final Map<String, String> environment = new HashMap<>();

  /// What is kept, by its key; the newest last.
  private final SequencedMap<String, Path> kept = new LinkedHashMap<>();

  private int runs;

  CiHost(Path folder, Path repository) throws IOException {
    this.repository = repository;
    this.clone = folder.resolve("clone");
    this.caches = Files.createDirectories(folder.resolve("caches"));
    this.mavenCalls = folder.resolve("maven-calls");
    Path tools = Files.createDirectories(folder.resolve("bin"));
    Path target = TestSite.REPOSITORY.resolve("target");
    Path maven =
        Files.writeString(
            tools.resolve("mvn"),
            """
            #!/bin/sh
            echo "$@" >>'%s'
            cp -R '%s/chungtay.jar' '%s/lib' target/
            """
                .formatted(mavenCalls, target, target));
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    environment.put("PATH", tools + ":" + System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("CHUNGTAY_AOT", "off");
    environment.put("CI_PROJECT_DIR", clone.toString());
    environment.put("CI_PAGES_URL", "https://thu.example/kho");
    environment.put("CI_REPOSITORY_URL", repository.toString());
    environment.put("CI_DEFAULT_BRANCH", "main");
  }

  /// How often the program was built.
  int programsBuilt() throws IOException {
    return Files.exists(mavenCalls) ? Files.readAllLines(mavenCalls).size() : 0;
  }

  /// Runs a pipeline on the newest commit.
  Run run(CiRecipe recipe) throws IOException, InterruptedException {
    runs++;
    TestFolders.delete(clone);
    shell(caches, "git clone -q '%s' '%s'".formatted(repository, clone), Map.of());
    Set<String> found = new HashSet<>();
    SequencedMap<String, List<String>> keys = new LinkedHashMap<>();
    for (CiRecipe.Step step : recipe.steps()) {
      switch (step) {
        case CiRecipe.Step.Cache cache -> {
          String key = filled(cache.key());
          if (kept.containsKey(key)) {
            found.add(cache.id());
          }
          restore(key, cache.fallbacks());
          keys.put(key, cache.paths());
        }
        case CiRecipe.Step.Script script -> {
          if (found.containsAll(script.found().stream().toList())) {
            shell(clone, exports(script.environment()) + script.commands(), environment);
          }
        }
      }
    }
    for (Map.Entry<String, List<String>> cache : keys.entrySet()) {
      keep(cache.getKey(), cache.getValue());
    }
    return new Run(
        JsonMapper.shared().readTree(clone.resolve("build-report.json").toFile()),
        TestSite.tree(clone.resolve("public")));
  }

  /// The shell puts values for variables in variables, as GitLab does.
  private String exports(Map<String, String> variables) throws IOException, InterruptedException {
    StringBuilder exports = new StringBuilder();
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      exports.append(
          "export %s=\"%s\"\n".formatted(variable.getKey(), filled(variable.getValue())));
    }
    return exports.toString();
  }

  private void restore(String key, List<String> fallbacks)
      throws IOException, InterruptedException {
    List<String> wanted = new ArrayList<>(List.of(key));
    for (String fallback : fallbacks) {
      wanted.add(filled(fallback));
    }
    Optional<Path> archive =
        wanted.stream()
            .flatMap(start -> kept.reversed().keySet().stream().filter(k -> k.startsWith(start)))
            .findFirst()
            .map(kept::get);
    if (archive.isPresent()) {
      shell(clone, "tar -xf '%s'".formatted(archive.get()), Map.of());
    }
  }

  private void keep(String key, List<String> paths) throws IOException, InterruptedException {
    Path archive = caches.resolve(runs + "-" + kept.size() + ".tar");
    // A pattern that nothing fits is no file.
    shell(
        clone,
        """
        shopt -s nullglob
        files=()
        for path in %s; do
          if [ -e "$path" ]; then files+=("$path"); fi
        done
        tar --posix -cf '%s' --files-from /dev/null -- "${files[@]}"
        """
            .formatted(String.join(" ", paths), archive),
        Map.of());
    kept.putLast(key, archive);
  }

  /// A text with values for its expressions.
  private String filled(String text) throws IOException, InterruptedException {
    StringBuilder filled = new StringBuilder();
    Matcher expression = EXPRESSION.matcher(text);
    while (expression.find()) {
      expression.appendReplacement(filled, Matcher.quoteReplacement(value(expression.group(1))));
    }
    return expression.appendTail(filled).toString();
  }

  private String value(String expression) throws IOException, InterruptedException {
    if (expression.startsWith("hashFiles(")) {
      String files =
          QUOTED
              .matcher(expression)
              .results()
              .map(r -> r.group())
              .reduce("", (a, b) -> a + " " + b);
      return Hash.of(shell(clone, "git ls-files -s --" + files, Map.of())).hex();
    }
    return switch (expression) {
      case "runner.os" -> "Linux";
      case "runner.arch" -> "X64";
      case "github.ref_name" -> "main";
      case "github.run_id" -> String.valueOf(runs);
      case "github.run_attempt" -> "1";
      case "steps.pages.outputs.base_url" -> "https://thu.example/kho";
      default -> throw new IllegalArgumentException("an expression without value: " + expression);
    };
  }

  /// Runs commands that have to end well, and returns what they print.
  static String shell(Path folder, String commands, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-e", "-c", commands)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    shell.environment().putAll(environment);
    Process process = shell.start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", commands, told).isZero();
    return told;
  }
}
