package org.chungtay.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.chungtay.model.Severity;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.SiteConfig.MenuItem;
import org.chungtay.model.Sources;
import org.chungtay.model.Target;
import org.chungtay.model.text.Similar;

/// Checks what the configuration says of the content: where the menu leads, and which warnings are
/// switched off.
final class SiteRules {

  private final Sources sources;
  private final List<Problem> problems = new ArrayList<>();

  private SiteRules(Sources sources) {
    this.sources = sources;
  }

  static List<Problem> check(Sources sources, Destinations destinations) {
    SiteRules rules = new SiteRules(sources);
    SiteConfig config = sources.config();
    // Where an entry was lost, or the addresses may be others, a page may only seem to be missing.
    if (sources.incomplete().isEmpty() && !sources.flawed().contains(Sources.CONFIG)) {
      for (int i = 0; i < config.menu().size(); i++) {
        rules.menu("menu[" + i + "].url", config.menu().get(i), destinations);
      }
    }
    for (int i = 0; i < config.lint().off().size(); i++) {
      rules.switchedOff("lint.off[" + i + "]", config.lint().off().get(i));
    }
    return rules.problems;
  }

  private void menu(String path, MenuItem item, Destinations destinations) {
    Optional<Map<String, String>> wrong =
        switch (destinations.link(Sources.CONFIG, item.url())) {
          case Target.Page _, Target.External _ -> Optional.empty();
          case Target.Broken(var _, var arguments) -> Optional.of(arguments);
          // A menu stands on every page, and what belongs to one page leads nowhere from there.
          case Target.Fragment _, Target.File _ -> Optional.of(Map.of("target", item.url()));
        };
    wrong.ifPresent(
        arguments -> {
          Map<String, String> all = new HashMap<>(arguments);
          all.put("label", item.label());
          report(Code.MENU_BROKEN, path, all);
        });
  }

  private void switchedOff(String path, String written) {
    List<String> warnings =
        Arrays.stream(Code.values())
            .filter(code -> code.severity() == Severity.WARNING)
            .map(Code::key)
            .sorted()
            .toList();
    if (!written.isEmpty() && !warnings.contains(written)) {
      Map<String, String> arguments = new HashMap<>();
      arguments.put("code", written);
      arguments.put("allowed", String.join(", ", warnings));
      Similar.nearest(written, warnings).ifPresent(near -> arguments.put("suggestion", near));
      report(Code.LINT_UNKNOWN, path, arguments);
    }
  }

  private void report(Code code, String path, Map<String, String> arguments) {
    problems.add(Problem.of(code, Sources.CONFIG, sources.configPositions().at(path), arguments));
  }
}
