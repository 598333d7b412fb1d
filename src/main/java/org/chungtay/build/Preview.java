package org.chungtay.build;

import java.net.URI;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.theme.Theme;
import org.chungtay.theme.ThemeFault;
import org.jspecify.annotations.Nullable;

/// A site in memory while it is being written. After every edit the steps of a build run again, up
/// to where nothing can be wrong any more; pages wait until they are asked for.
///
/// For one thread; the editions it gives are for several.
public final class Preview implements AutoCloseable {

  /// How the site stands after an edit.
  ///
  /// @param edition the last one in which nothing was wrong; null when there was none yet
  /// @param problems all that are there now, in reporting order
  /// @param shown those of them that whoever writes is shown: all of the files that were edited
  ///   since the preview began, the first few of each code of the others
  /// @param fault what is wrong with the theme or the machine, or null
  public record State(
      @Nullable Edition edition,
      List<Problem> problems,
      List<Problem> shown,
      @Nullable String fault) {

    /// Before anything is known.
    public static final State NONE = new State(null, List.of(), List.of(), null);

    /// The same site, which could not be read whole.
    public State failing(String why) {
      return new State(edition, problems, shown, why);
    }
  }

  /// A file that changed so lately may change again within one tick of a file system's clock.
  private static final Duration TICK = Duration.ofSeconds(2);

  private final Path site;
  private final URI baseUrl;
  private final boolean drafts;
  private final InstantSource clock;
  private final SearchFiles search;
  private final Encodings encodings;

  private Memo memo;
  private @Nullable Fingerprint met;
  private @Nullable Theme tried;
  private final Set<SourcePath> edited = new HashSet<>();
  private State state = State.NONE;

  /// @param baseUrl where the preview is looked at
  /// @param drafts whether drafts take part
  public Preview(Path site, URI baseUrl, boolean drafts, InstantSource clock) {
    this.site = site;
    this.baseUrl = baseUrl;
    this.drafts = drafts;
    this.clock = clock;
    this.memo = Memo.read(options().cache());
    this.search = new SearchFiles(memo.emitted());
    this.encodings = new Encodings(options().cache());
  }

  private BuildOptions options() {
    return BuildOptions.previewing(site, baseUrl, drafts, clock.instant());
  }

  /// Reads what was edited of the site, and says how it stands. The edition is the same as before
  /// when nothing was.
  ///
  /// @throws java.io.UncheckedIOException naming the file that could not be read; it is tried again
  ///   the next time
  public State update() {
    BuildOptions options = options();
    FileStamps now = Scene.inputs(site);
    if (isAffected(now, options.at())) {
      FileTime certain = FileTime.from(Instant.now().minus(TICK));
      Memo before = memo;
      Build build = new Build(options, Progress.SILENT);
      Prepared ready =
          build.onWorkers(() -> build.prepare(before, file -> before.stamps().hold(file, now)));
      memo = build.onWorkers(() -> before.of(ready, new Memo.Stamps(now.changedBefore(certain))));
      if (met != null) {
        edited.addAll(ready.read().made());
      }
      met = now.digest();
      state = state(ready, options.at());
    }
    return state;
  }

  private boolean isAffected(FileStamps now, Instant at) {
    return !now.digest().equals(met)
        || memo.live() == null
        || state.fault() != null
        || !memo.live().assembly().validity().contains(at);
  }

  private State state(Prepared now, Instant at) {
    if (!now.isSound()) {
      return state(state.edition(), now, null);
    }
    Edition edition = new Edition(now, at, search, encodings, state.edition());
    if (now.theme().hasOwnTemplates() && tried != now.theme()) {
      try {
        edition.tryTheme();
      } catch (ThemeFault e) {
        Problem problem = e.problem();
        return problem == null
            ? state(state.edition(), now, String.valueOf(e.getMessage()))
            : state(state.edition(), now.with(List.of(problem)), null);
      } catch (RuntimeException e) {
        return state(state.edition(), now, String.valueOf(e.getMessage()));
      }
      tried = now.theme();
    }
    return state(edition, now, null);
  }

  private State state(@Nullable Edition edition, Prepared now, @Nullable String fault) {
    return new State(edition, now.problems(), Flood.shown(now.problems(), edited), fault);
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
