package org.chungtay.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Flaws;
import org.chungtay.model.Position;
import org.chungtay.model.Positions;
import org.chungtay.model.Problem;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.source.EntryReader.FileRead;
import org.chungtay.source.Node.MapNode;

/// Reads a site's folder. Files are read in parallel, in the fork-join pool of the caller.
public final class SiteReader {

  /// No text that staff write is larger; a picture renamed to `.md` is.
  private static final long MAX_TEXT_BYTES = 4_000_000;

  private SiteReader() {}

  /// Everything in the folder, with every problem met.
  ///
  /// @throws UncheckedIOException naming the file that could not be read
  public static Checked<Sources> read(Path site) {
    return read(site, Map.of());
  }

  /// Everything, as if these files held these texts.
  public static Checked<Sources> read(Path site, Map<SourcePath, String> drafts) {
    Checked<ConfigRead> config = readConfig(site);
    Checked<Map<SourcePath, Path>> scan = ContentFolder.scan(site);
    Map<SourcePath, Path> files = new TreeMap<>(scan.value());
    drafts.keySet().forEach(path -> files.putIfAbsent(path, site.resolve(path.value())));
    List<Problem> problems = new ArrayList<>(config.problems());
    problems.addAll(scan.problems());

    EntryReader reader = new EntryReader(config.value().config().timeZone());
    record Read(SourcePath path, FileRead file) {}
    List<Read> reads =
        files.entrySet().parallelStream()
            .filter(file -> EntryFile.kindOf(file.getKey()) != EntryFile.ATTACHMENT)
            .map(
                file -> {
                  SourcePath path = file.getKey();
                  String draft = drafts.get(path);
                  return new Read(
                      path,
                      draft == null
                          ? readFile(reader, path, file.getValue())
                          : reader.read(SourceText.of(path, draft)));
                })
            .toList();

    List<Source<?>> entries = new ArrayList<>();
    Set<SourcePath> incomplete = new TreeSet<>();
    for (Read read : reads) {
      entries.addAll(read.file().entries());
      problems.addAll(read.file().problems());
      if (!read.file().complete()) {
        incomplete.add(read.path());
      }
    }
    return new Checked<>(
        new Sources(
            config.value().config(),
            config.value().positions(),
            entries,
            new Flaws(problems),
            incomplete,
            attachments(files)),
        problems);
  }

  private static Map<SourcePath, Path> attachments(Map<SourcePath, Path> files) {
    Map<SourcePath, Path> attachments = new TreeMap<>(files);
    attachments.keySet().removeIf(path -> EntryFile.kindOf(path) != EntryFile.ATTACHMENT);
    return attachments;
  }

  private record ConfigRead(SiteConfig config, Positions positions) {}

  private static Checked<ConfigRead> readConfig(Path site) {
    List<Problem> problems = new ArrayList<>();
    YamlTree tree = configTree(site.resolve(Sources.CONFIG.value()), problems);
    MapNode root =
        tree.root() instanceof MapNode map ? map : new MapNode(Position.START, List.of());
    // Where the file cannot be read as keys, no key of it can be called missing.
    boolean keys = problems.isEmpty() && (tree.root() == null || tree.root() instanceof MapNode);
    if (tree.root() != null && !(tree.root() instanceof MapNode) && tree.problems().isEmpty()) {
      problems.add(Problem.of(Code.YAML_NOT_A_MAP, Sources.CONFIG, tree.root().at(), Map.of()));
    }
    problems.addAll(tree.problems());
    // No key of the config is a date, so it needs no time zone.
    Binder binder = new Binder(Sources.CONFIG, ZoneOffset.UTC, tree.unreadable());
    SiteConfig config = binder.bind(root, SiteConfig.class);
    if (keys) {
      problems.addAll(binder.problems());
    }
    return new Checked<>(new ConfigRead(config, binder.positions()), problems);
  }

  private static YamlTree configTree(Path file, List<Problem> problems) {
    try {
      return YamlTree.read(Sources.CONFIG, text(Sources.CONFIG, file).text(), 1);
    } catch (SourceText.NotText e) {
      problems.add(e.problem());
      return YamlTree.EMPTY;
    }
  }

  private static FileRead readFile(EntryReader reader, SourcePath path, Path file) {
    if (EntryFile.kindOf(path) == EntryFile.UNEXPECTED) {
      return lost(Code.FILE_UNEXPECTED, path, Map.of("file", path.fileName()));
    }
    try {
      return reader.read(text(path, file));
    } catch (SourceText.NotText e) {
      return FileRead.lost(List.of(e.problem()));
    }
  }

  private static FileRead lost(Code code, SourcePath path, Map<String, String> arguments) {
    return FileRead.lost(List.of(Problem.of(code, path, Position.START, arguments)));
  }

  /// The text of a file.
  ///
  /// @throws SourceText.NotText when it is none that staff wrote
  /// @throws UncheckedIOException naming the file that could not be read
  static SourceText text(SourcePath path, Path file) throws SourceText.NotText {
    try {
      if (Files.size(file) > MAX_TEXT_BYTES) {
        String max = String.valueOf(MAX_TEXT_BYTES / 1_000_000);
        throw new SourceText.NotText(
            Problem.of(Code.FILE_TOO_LARGE, path, Position.START, Map.of("max", max)));
      }
      return SourceText.decode(path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
