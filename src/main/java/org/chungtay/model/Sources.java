package org.chungtay.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Everything read from a site's folder, before anything is related to anything.
///
/// - `configPositions`: where the keys of `site-config.yml` stand;
/// - `entries`: in path order, then in the order of the file; an entry in which something is wrong
///   is there as far as it could be read, so that its references can still be checked;
/// - `flaws`: where something is wrong;
/// - `incomplete`: the files from which an entry was lost, so that a reference to it is no mistake;
/// - `ledger`: the addresses that were published before;
/// - `files`: every other file under `content/` that may be published, with its place on disk
///   (whose name may be in another Unicode form than its source path);
/// - `pictures`: those of these files that are pictures, once they have been looked at.
public record Sources(
    SiteConfig config,
    Positions configPositions,
    List<Source<?>> entries,
    Flaws flaws,
    Set<SourcePath> incomplete,
    UrlLedger ledger,
    Map<SourcePath, Path> files,
    Map<SourcePath, Picture> pictures) {

  /// The file that holds the configuration.
  public static final SourcePath CONFIG = new SourcePath("site-config.yml");

  /// The folder that holds everything staff write.
  public static final String CONTENT = "content";

  /// The file that says how content and data may be used, where there is one.
  public static final SourcePath LICENCE = new SourcePath(CONTENT + "/LICENSE.txt");

  /// The same with another configuration.
  public Sources withConfig(SiteConfig other) {
    return new Sources(other, configPositions, entries, flaws, incomplete, ledger, files, pictures);
  }

  /// The same with these entries alone.
  public Sources withEntries(List<Source<?>> some) {
    return new Sources(config, configPositions, some, flaws, incomplete, ledger, files, pictures);
  }

  /// The same when these of its files have been looked at.
  public Sources withPictures(Map<SourcePath, Picture> looked) {
    return new Sources(config, configPositions, entries, flaws, incomplete, ledger, files, looked);
  }

  /// Whether others differ from these at most in the Markdown of their entries.
  public boolean equalsButForMarkdown(Sources other) {
    return entries.size() == other.entries.size()
        && IntStream.range(0, entries.size())
            .allMatch(i -> entries.get(i).equalsButForMarkdown(other.entries.get(i)))
        && config.equals(other.config)
        && configPositions.equals(other.configPositions)
        && flaws.equals(other.flaws)
        && incomplete.equals(other.incomplete)
        && ledger.equals(other.ledger)
        && files.equals(other.files)
        && pictures.equals(other.pictures);
  }

  /// The entries of one kind.
  @SuppressWarnings("unchecked") // the entry's class is checked in the filter
  public <E extends Entry> List<Source<E>> of(Class<E> kind) {
    return entries.stream()
        .filter(s -> kind.isInstance(s.entry()))
        .map(s -> (Source<E>) s)
        .toList();
  }
}
