package org.chungtay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A pipeline of `docs/ci`: what its file says of what is kept and of what a shell runs. Text of a
/// GitHub workflow may hold expressions, `${{ … }}`, which its [CiHost] puts values for.
///
/// @param name of the job
record CiRecipe(String name, List<Step> steps) {

  sealed interface Step {

    /// Files that are restored here, and kept under this key when all has gone well.
    ///
    /// @param fallbacks how other keys may begin, where nothing is kept under this one
    /// @param paths shell patterns
    record Cache(String id, String key, List<String> fallbacks, List<String> paths)
        implements Step {}

    /// Commands for a shell that ends with the first one that fails.
    ///
    /// @param found the cache without which it does not run
    record Script(String commands, Map<String, String> environment, Optional<String> found)
        implements Step {}
  }

  private static final Pattern IF_FOUND =
      Pattern.compile("steps\\.(\\w+)\\.outputs\\.cache-hit == 'true'");

  /// The job `build` of the workflow for GitHub.
  static CiRecipe gitHub() {
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : file("github-actions.yml").at("/jobs/build/steps")) {
      if (step.path("uses").asString("").startsWith("actions/cache@")) {
        JsonNode with = step.path("with");
        steps.add(
            new Step.Cache(
                step.path("id").asString(""),
                with.path("key").asString(),
                with.path("restore-keys").asString("").lines().toList(),
                with.path("path").asString().lines().toList()));
      } else if (step.has("run")) {
        steps.add(
            new Step.Script(
                step.path("run").asString(),
                texts(step.path("env")),
                Optional.ofNullable(step.get("if")).flatMap(CiRecipe::cacheThatIsFound)));
      }
    }
    return new CiRecipe("GitHub: build", steps);
  }

  private static final String PUBLISHES = "github.event_name != 'pull_request'";

  /// The cache that a condition asks for, if any: what is run here publishes. No other condition is
  /// known.
  private static Optional<String> cacheThatIsFound(JsonNode condition) {
    if (condition.asString().equals(PUBLISHES)) {
      return Optional.empty();
    }
    Matcher found = IF_FOUND.matcher(condition.asString());
    if (!found.matches()) {
      throw new IllegalArgumentException("a condition that this test cannot tell: " + condition);
    }
    return Optional.of(found.group(1));
  }

  /// A job of the pipeline for GitLab.
  static CiRecipe gitLab(String job) {
    JsonNode file = file("gitlab-ci.yml");
    JsonNode own = file.path(job);
    JsonNode base = file.path(own.path("extends").asString());
    List<Step> steps = new ArrayList<>();
    for (JsonNode cache : base.path("cache")) {
      JsonNode key = cache.path("key");
      steps.add(
          new Step.Cache(
              "",
              key.isString()
                  ? key.asString()
                  : "%s-${{ hashFiles(%s) }}"
                      .formatted(
                          key.path("prefix").asString(),
                          strings(key.path("files"))
                              .map(name -> "'" + name + "'")
                              .collect(Collectors.joining(", "))),
              strings(cache.path("fallback_keys")).toList(),
              strings(cache.path("paths")).toList()));
    }
    String commands =
        Stream.concat(strings(base.path("before_script")), strings(own.path("script")))
            .collect(Collectors.joining("\n"));
    steps.add(new Step.Script(commands, texts(file.path("variables")), Optional.empty()));
    return new CiRecipe("GitLab: " + job, steps);
  }

  /// The commands of the job that looks whether anything is due; they say so in a file.
  static String dueOnGitHub() {
    return file("github-actions.yml")
        .at("/jobs/due/steps")
        .valueStream()
        .filter(step -> step.path("id").asString("").equals("due"))
        .map(step -> step.path("run").asString())
        .findFirst()
        .orElseThrow();
  }

  /// The commands after which the job goes on only where something is due.
  static String dueOnGitLab() {
    return file("gitlab-ci.yml").at("/pages/script/0").asString();
  }

  private static JsonNode file(String name) {
    return new YAMLMapper().readTree(TestSite.REPOSITORY.resolve("docs/ci").resolve(name).toFile());
  }

  private static Stream<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString);
  }

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
    return texts;
  }

  @Override
  public String toString() {
    return name;
  }
}
