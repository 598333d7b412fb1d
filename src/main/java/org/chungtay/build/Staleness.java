package org.chungtay.build;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.chungtay.build.Facts.Fact;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;
import org.chungtay.theme.Page;
import org.chungtay.theme.Theme;
import org.jspecify.annotations.Nullable;

/// Decides which pages have to be made again. A page shows its view and nothing else, so it is
/// stale when the digest of its view, the theme or the program has changed; rarity, neighbours and
/// counts need no dependency lists.
final class Staleness {

  private final Facts before;
  private final Hash theme;
  private final Map<OutputPath, Hash> views = new ConcurrentHashMap<>();
  private final Map<OutputPath, Reason> reasons = new ConcurrentHashMap<>();

  Staleness(Facts before, Theme theme) {
    this.before = before;
    this.theme = theme.digest();
  }

  /// Whether the page has to be made again. If not, the sink has taken it as it was published.
  boolean isStale(Page page, Sink sink) {
    Hash view = page.digest();
    views.put(page.path(), view);
    Reason reason = reason(page.path(), view, sink);
    if (reason == null) {
      return false;
    }
    reasons.put(page.path(), reason);
    return true;
  }

  private @Nullable Reason reason(OutputPath path, Hash view, Sink sink) {
    Fact fact = before.pages().get(path);
    if (fact == null) {
      return Reason.NEW;
    }
    if (!before.program().equals(Program.DIGEST)) {
      return Reason.PROGRAM;
    }
    if (!before.theme().equals(theme)) {
      return Reason.THEME;
    }
    if (!fact.view().equals(view)) {
      return Reason.VIEW;
    }
    return sink.keep(path, fact.output()) ? null : Reason.OUTPUT;
  }

  /// Why those of these files that are pages were made again.
  SortedMap<OutputPath, Reason> reasons(List<OutputPath> written) {
    SortedMap<OutputPath, Reason> known = new TreeMap<>(reasons);
    known.keySet().retainAll(new HashSet<>(written));
    return known;
  }

  /// What is known of each page now that it has been published with these digests.
  Facts facts(Map<OutputPath, Hash> published) {
    Map<OutputPath, Fact> pages = new TreeMap<>();
    views.forEach(
        (path, view) -> {
          Hash output = published.get(path);
          if (output != null) {
            pages.put(path, new Fact(view, output));
          }
        });
    return new Facts(Program.DIGEST, theme, pages);
  }
}
