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
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Flaws;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.UrlLedger;
import org.chungtay.source.SiteReader.ConfigRead;

/// A site's folder as it was read, file by file, so that what is the same the next time need not be
/// read again. A value: reading again gives another one.
public final class ReadSite {

  /// What was read of each file before, with dates in this time zone.
  public record Known(String zone, Map<SourcePath, FileRead> files) {

    /// Nothing was.
    public static final Known NOTHING = new Known("", Map.of());
  }

  private final Checked<ConfigRead> config;
  private final FileNames names;
  private final Checked<UrlLedger> ledger;
  private final NavigableMap<SourcePath, FileRead> reads;
  private final Checked<Sources> sources;
  private final Set<SourcePath> made;

  private ReadSite(
      Checked<ConfigRead> config,
      FileNames names,
      Checked<UrlLedger> ledger,
      Map<SourcePath, FileRead> before,
      BiFunction<SourcePath, Path, FileRead> read) {
    this.config = config;
    this.names = names;
    this.ledger = ledger;
    record Read(SourcePath path, FileRead file) {}
    this.reads =
        names.texts().entrySet().parallelStream()
            .map(file -> new Read(file.getKey(), read.apply(file.getKey(), file.getValue())))
            .collect(
                Collectors.toMap(
                    Read::path, Read::file, (one, _) -> one, TreeMap<SourcePath, FileRead>::new));
    this.sources = collect();
    this.made =
        reads.entrySet().stream()
            .filter(isNew(before))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Reads a site's folder, in parallel, in the fork-join pool of the caller.
  ///
  /// @param known what was read before; of the same bytes it holds
  /// @param unchanged whether a file is known to have the bytes that were read before
  /// @throws java.io.UncheckedIOException naming the file that could not be read
  public static ReadSite of(Path site, Known known, Predicate<Path> unchanged) {
    Checked<ConfigRead> config = SiteReader.readConfig(site);
    EntryReader reader = reader(config);
    Map<SourcePath, FileRead> before =
        known.zone().equals(zone(config).getId()) ? known.files() : Map.of();
    return new ReadSite(
        config,
        FileNames.scan(site, Set.of()),
        LedgerReader.read(site),
        before,
        (path, file) -> {
          FileRead read = before.get(path);
          return read != null && unchanged.test(file)
              ? read
              : SiteReader.readFile(reader, path, file, read);
        });
  }

  /// Reads a folder as if these files held these texts.
  static ReadSite of(Path site, Map<SourcePath, String> drafts) {
    Checked<ConfigRead> config = SiteReader.readConfig(site);
    EntryReader reader = reader(config);
    return new ReadSite(
        config,
        FileNames.scan(site, drafts.keySet()),
        LedgerReader.read(site),
        Map.of(),
        (path, file) -> {
          String draft = drafts.get(path);
          return draft == null
              ? SiteReader.readFile(reader, path, file, null)
              : reader.read(SourceText.of(path, draft));
        });
  }

  /// What is known of each file now.
  public Known known() {
    return new Known(zone(config).getId(), reads);
  }

  /// The digest of the file of an entry.
  public Fingerprint bytes(SourcePath path) {
    return Objects.requireNonNull(reads.get(path)).bytes();
  }

  @SuppressWarnings("ReferenceEquality") // what was known is handed on itself
  private static Predicate<Map.Entry<SourcePath, FileRead>> isNew(
      Map<SourcePath, FileRead> before) {
    return read -> before.get(read.getKey()) != read.getValue();
  }

  /// The files that had to be taken apart.
  public Set<SourcePath> made() {
    return made;
  }

  /// Everything that was read, with every problem met.
  public Checked<Sources> sources() {
    return sources;
  }

  private Checked<Sources> collect() {
    List<Problem> problems = new ArrayList<>(config.problems());
    problems.addAll(names.problems());
    problems.addAll(ledger.problems());
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
            ledger.value(),
            names.attachments(),
            Map.of()),
        problems);
  }

  private static EntryReader reader(Checked<ConfigRead> config) {
    return new EntryReader(zone(config));
  }

  private static java.time.ZoneId zone(Checked<ConfigRead> config) {
    return config.value().config().timeZone();
  }
}
