package org.chungtay.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chungtay.model.Problem;
import org.chungtay.theme.Theme;
import org.chungtay.theme.ThemeFault;
import org.jspecify.annotations.Nullable;

/// A site in memory while it is being written. After every edit the stages of a build run again,
/// each on what changed alone; pages wait until they are asked for.
///
/// For one thread; the editions it gives are for several.
public final class Preview implements AutoCloseable {

  /// How the site stands after an edit.
  ///
  /// @param edition the last one in which nothing was wrong; null when there was none yet
  /// @param problems all that are there now, in reporting order
  /// @param fault what is wrong with the theme or the machine, or null
  public record State(@Nullable Edition edition, List<Problem> problems, @Nullable String fault) {}

  private final Path site;
  private final URI baseUrl;
  private final boolean drafts;
  private final InstantSource clock;
  private final SearchFiles search = new SearchFiles();

  /// What was touched since the site was last read.
  private final Set<Path> touched = new HashSet<>();

  private @Nullable Prepared last;
  private @Nullable Theme tried;
  private State state = new State(null, List.of(), null);

  /// @param baseUrl where the preview is looked at
  /// @param drafts whether drafts take part
  public Preview(Path site, URI baseUrl, boolean drafts, InstantSource clock) {
    this.site = site;
    this.baseUrl = baseUrl;
    this.drafts = drafts;
    this.clock = clock;
  }

  /// Reads the site again, and says how it stands. The edition is the same as before when nothing
  /// of the site was touched.
  ///
  /// @param edited every file that was made, written, renamed or deleted since the last time, and
  ///   every folder, which stands for all that is in it; paths begin as the site's own does
  /// @throws java.io.UncheckedIOException naming the file that could not be read; it is tried again
  ///   the next time
  public State update(Set<Path> edited) {
    touched.addAll(edited);
    BuildOptions options = BuildOptions.previewing(site, baseUrl, drafts, clock.instant());
    if (last == null || isAffected(last, options)) {
      last = Build.prepared(options, last, touched);
      state = state(last, options.at());
    }
    touched.clear();
    return state;
  }

  private boolean isAffected(Prepared now, BuildOptions options) {
    return state.fault() != null
        || now.read().isAffectedBy(touched)
        || touched.stream().anyMatch(path -> path.startsWith(options.themes()))
        || !now.assembly().validity().contains(options.at());
  }

  private State state(Prepared now, Instant at) {
    if (!now.isSound()) {
      return new State(state.edition(), now.problems(), null);
    }
    Edition edition = new Edition(now, at, search, state.edition());
    if (tried != now.theme()) {
      try {
        edition.tryTheme();
      } catch (ThemeFault e) {
        Problem problem = e.problem();
        if (problem != null) {
          return new State(state.edition(), now.with(List.of(problem)).problems(), null);
        }
        return new State(state.edition(), now.problems(), String.valueOf(e.getMessage()));
      } catch (RuntimeException e) {
        return new State(state.edition(), now.problems(), String.valueOf(e.getMessage()));
      }
      tried = now.theme();
    }
    return new State(edition, now.problems(), null);
  }

  /// What a host sends with every page.
  public static Map<String, String> headers() {
    return Hosting.SENT;
  }

  @Override
  public void close() {
    search.close();
  }
}
