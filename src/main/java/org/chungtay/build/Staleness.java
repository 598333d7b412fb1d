package org.chungtay.build;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.chungtay.build.Facts.Fact;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;
import org.chungtay.model.Version;
import org.chungtay.theme.Page;
import org.chungtay.theme.Theme;

/// Decides which pages have to be made again. A page shows its view and nothing else, so it is
/// stale when the digest of its view, the theme or the program's version has changed; rarity,
/// neighbours and counts need no dependency lists.
final class Staleness {

  private final Facts before;
  private final String program;
  private final Map<OutputPath, Hash> inputs = new ConcurrentHashMap<>();

  Staleness(Facts before, Theme theme) {
    this.before = before;
    this.program = Version.current() + " " + theme.digest();
  }

  /// Whether the sink has taken the page as it was published before.
  boolean isFresh(Page page, Sink sink) {
    Hash made = Hash.of(program + " " + page.digest());
    inputs.put(page.path(), made);
    return before.outputOf(page.path(), made).filter(o -> sink.keep(page.path(), o)).isPresent();
  }

  /// What is known of each page now that it has been published with these digests.
  Facts facts(Map<OutputPath, Hash> published) {
    Map<OutputPath, Fact> pages = new TreeMap<>();
    inputs.forEach(
        (path, made) -> {
          Hash output = published.get(path);
          if (output != null) {
            pages.put(path, new Fact(made, output));
          }
        });
    return new Facts(pages);
  }
}
