package org.chungtay.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chungtay.model.Checked;
import org.chungtay.model.Flaws;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.source.EntryReader.FileRead;
import org.chungtay.source.SiteReader.ConfigRead;

/// A site's folder as it was read, file by file, so that after an edit only what was touched has to
/// be read again. A value: reading again gives another one.
public final class ReadSite {

  private final Path site;
  private final Checked<ConfigRead> config;
  private final FileNames names;
  private final NavigableMap<SourcePath, FileRead> reads;
  private final Checked<Sources> sources;

  private ReadSite(
      Path site,
      Checked<ConfigRead> config,
      FileNames names,
      BiFunction<SourcePath, Path, FileRead> read) {
    this.site = site;
    this.config = config;
    this.names = names;
    record Read(SourcePath path, FileRead file) {}
    this.reads =
        names.texts().entrySet().parallelStream()
            .map(file -> new Read(file.getKey(), read.apply(file.getKey(), file.getValue())))
            .collect(
                Collectors.toMap(
                    Read::path, Read::file, (one, _) -> one, TreeMap<SourcePath, FileRead>::new));
    this.sources = collect();
  }

  /// Reads a site's folder, in parallel, in the fork-join pool of the caller.
  ///
  /// @throws java.io.UncheckedIOException naming the file that could not be read
  public static ReadSite of(Path site) {
    return of(site, Map.of());
  }

  /// The same, as if these files held these texts.
  static ReadSite of(Path site, Map<SourcePath, String> drafts) {
    Checked<ConfigRead> config = SiteReader.readConfig(site);
    EntryReader reader = reader(config);
    return new ReadSite(
        site,
        config,
        FileNames.scan(site, drafts.keySet()),
        (path, file) -> {
          String draft = drafts.get(path);
          return draft == null
              ? SiteReader.readFile(reader, path, file)
              : reader.read(SourceText.of(path, draft));
        });
  }

  /// Reads again what may have changed.
  ///
  /// @param touched every file that was made, written, renamed or deleted since this was read, and
  ///   every folder, which stands for all that is in it; paths begin as the site's own does
  /// @throws java.io.UncheckedIOException naming the file that could not be read
  public ReadSite again(Set<Path> touched) {
    boolean configured = touched.contains(site.resolve(Sources.CONFIG.value()));
    Checked<ConfigRead> read = configured ? SiteReader.readConfig(site) : config;
    // Dates without an offset are of the site's time zone.
    boolean sameZone = zone(read).equals(zone(config));
    FileNames now = names.hold(touched) ? names : FileNames.scan(site, Set.of());
    EntryReader reader = reader(read);
    Predicate<Path> mayDiffer = now.touchedBy(touched);
    return new ReadSite(
        site,
        read,
        now,
        (path, file) -> {
          FileRead before = reads.get(path);
          return before != null && sameZone && !mayDiffer.test(file)
              ? before
              : SiteReader.readFile(reader, path, file);
        });
  }

  /// Whether reading again could give anything else.
  ///
  /// @param touched as for [#again]
  public boolean isAffectedBy(Set<Path> touched) {
    return touched.contains(site.resolve(Sources.CONFIG.value()))
        || !names.hold(touched)
        || touched.stream().anyMatch(names::concern);
  }

  /// Where the file of an entry lies on disk.
  public Path file(SourcePath path) {
    return Objects.requireNonNull(names.texts().get(path));
  }

  /// What is wrong with one file, of all that can be told from it alone.
  public List<Problem> problems(SourcePath path) {
    return Objects.requireNonNull(reads.get(path)).problems();
  }

  /// Everything that was read, with every problem met.
  public Checked<Sources> sources() {
    return sources;
  }

  private Checked<Sources> collect() {
    List<Problem> problems = new ArrayList<>(config.problems());
    problems.addAll(names.problems());
    List<Source<?>> entries = new ArrayList<>();
    Set<SourcePath> incomplete = new TreeSet<>();
    reads.forEach(
        (path, file) -> {
          entries.addAll(file.entries());
          problems.addAll(file.problems());
          if (!file.complete()) {
            incomplete.add(path);
          }
        });
    return new Checked<>(
        new Sources(
            config.value().config(),
            config.value().positions(),
            entries,
            new Flaws(problems),
            incomplete,
            names.attachments()),
        problems);
  }

  private static EntryReader reader(Checked<ConfigRead> config) {
    return new EntryReader(zone(config));
  }

  private static java.time.ZoneId zone(Checked<ConfigRead> config) {
    return config.value().config().timeZone();
  }
}
