package org.chungtay.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Position;
import org.chungtay.model.Positions;
import org.chungtay.model.Problem;
import org.chungtay.model.SavedAs;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.source.Node.MapNode;
import org.jspecify.annotations.Nullable;

/// Reads a site's folder. Files are read in parallel, in the fork-join pool of the caller. What was
/// read before is not read again by [ReadSite].
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
    return ReadSite.of(site, drafts).sources();
  }

  /// The configuration, and where its keys stand.
  record ConfigRead(SiteConfig config, Positions positions) {}

  static Checked<ConfigRead> readConfig(Path site) {
    List<Problem> problems = new ArrayList<>();
    YamlTree tree = configTree(site.resolve(Sources.CONFIG.value()), problems);
    MapNode root =
        tree.root() instanceof MapNode map ? map : new MapNode(Position.START, List.of());
    // Where the file cannot be read as keys, no key of it can be called missing.
    boolean keys = tree.root() instanceof MapNode || (tree.root() == null && tree.complete());
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
      Checked<SourceText> settled = MergeConflict.settle(text(Sources.CONFIG, file));
      problems.addAll(settled.problems());
      problems.addAll(Debris.in(settled.value(), Integer.MAX_VALUE));
      return YamlTree.read(Sources.CONFIG, settled.value().text(), 1);
    } catch (SourceText.NotText e) {
      problems.add(e.problem());
      return YamlTree.UNREAD;
    }
  }

  /// What a file says; nothing when it was there a moment ago and is no more.
  ///
  /// @param before what was read of it before, which holds for the same bytes
  static FileRead readFile(
      EntryReader reader, SourcePath path, Path file, @Nullable FileRead before) {
    try {
      return Files.exists(file)
          ? readPresent(reader, path, file, before)
          : FileRead.lost(List.of());
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        return FileRead.lost(List.of());
      }
      throw e;
    }
  }

  private static FileRead readPresent(
      EntryReader reader, SourcePath path, Path file, @Nullable FileRead before) {
    if (EntryFile.kindOf(path) == EntryFile.UNEXPECTED) {
      Map<String, String> arguments = new HashMap<>(Map.of("file", path.fileName()));
      SavedAs.of(path.extension()).ifPresent(format -> arguments.put("format", format));
      return lost(Code.FILE_UNEXPECTED, path, arguments);
    }
    try {
      byte[] bytes = bytes(path, file);
      Fingerprint digest = Fingerprint.of(bytes);
      return before != null && before.bytes().equals(digest)
          ? before
          : reader.read(SourceText.decode(path, bytes)).from(digest);
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
    return SourceText.decode(path, bytes(path, file));
  }

  /// The bytes of a file that is no larger than a text may be.
  static byte[] bytes(SourcePath path, Path file) throws SourceText.NotText {
    try {
      if (Files.size(file) > MAX_TEXT_BYTES) {
        String max = String.valueOf(MAX_TEXT_BYTES / 1_000_000);
        throw new SourceText.NotText(
            Problem.of(Code.FILE_TOO_LARGE, path, Position.START, Map.of("max", max)));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
