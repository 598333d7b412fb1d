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
import org.chungtay.model.text.Slug;
import org.jspecify.annotations.Nullable;

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
    for (int i = 0; i < config.menu().size(); i++) {
      MenuItem item = config.menu().get(i);
      if (!item.url().isEmpty() && !rules.mayBeLost(item.url())) {
        rules.menu("menu[" + i + "].url", item, destinations);
      }
    }
    rules.contact(config.contact(), destinations);
    rules.picture("look.logo", config.look().logo(), destinations);
    rules.picture("look.icon", config.look().icon(), destinations);
    for (int i = 0; i < config.lint().off().size(); i++) {
      rules.switchedOff("lint.off[" + i + "]", config.lint().off().get(i));
    }
    return rules.problems;
  }

  private void contact(@Nullable String contact, Destinations destinations) {
    if (contact != null && !SiteConfig.isMail(contact) && !mayBeLost(contact)) {
      wrong(contact, "contact", destinations)
          .ifPresent(arguments -> report(Code.CONTACT_BROKEN, "contact", arguments));
    }
  }

  private void picture(String path, @Nullable String written, Destinations destinations) {
    if (written != null
        && destinations.picture(Sources.CONFIG, written)
            instanceof Target.Broken(Code code, Map<String, String> arguments)) {
      Map<String, String> all = new HashMap<>(arguments);
      if (!all.containsKey("suggestion")) {
        all.put("alternative", "content/logo.png");
      }
      report(code, path, all);
    }
  }

  /// What is wrong with an address that stands on every page.
  private Optional<Map<String, String>> wrong(String url, String path, Destinations destinations) {
    return switch (destinations.link(Sources.CONFIG, url)) {
      // It is written into every page as it stands, so that only an address will do.
      case Target.External _ when OutsideAddress.encoded(url).equals(url) -> Optional.empty();
      case Target.External _ -> {
        Map<String, String> encoded =
            Map.of("target", url, "suggestion", OutsideAddress.encoded(url));
        report(Code.LINK_UNSAFE, path, encoded);
        yield Optional.empty();
      }
      // There is more to say of it than that no page is there.
      case Target.Broken(Code code, var arguments)
          when code == Code.LINK_UNSAFE && arguments.size() > 1 -> {
        report(code, path, arguments);
        yield Optional.empty();
      }
      case Target.Page _ when destinations.isAddress(url) -> Optional.empty();
      case Target.Notice(_, var since) -> {
        Map<String, String> gone = new HashMap<>(since);
        gone.put("target", url);
        report(Code.LINK_GONE, path, gone);
        yield Optional.empty();
      }
      // What belongs to one page leads nowhere from the others.
      case Target.Page _, Target.Broken _, Target.Fragment _, Target.File _ -> {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("target", url);
        destinations
            .addressMeant(Sources.CONFIG, url)
            .ifPresent(meant -> arguments.put("suggestion", meant));
        yield Optional.of(arguments);
      }
    };
  }

  private void menu(String path, MenuItem item, Destinations destinations) {
    wrong(item.url(), path, destinations)
        .ifPresent(
            arguments -> {
              Map<String, String> all = new HashMap<>(arguments);
              all.put("label", item.label());
              report(Code.MENU_BROKEN, path, all);
            });
  }

  /// Whether a page may be missing only because what gives it its address could not be read.
  private boolean mayBeLost(String url) {
    boolean addressesUnread =
        sources.flaws().touch(Sources.CONFIG)
            && sources.configPositions().byPath().keySet().stream()
                .noneMatch(path -> path.startsWith("permalinks."));
    return addressesUnread
        || sources.incomplete().stream()
            .anyMatch(lost -> url.contains(Slug.of(lost.stem())) || lost.extension().equals("yml"));
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
