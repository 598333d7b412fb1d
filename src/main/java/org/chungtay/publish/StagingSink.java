package org.chungtay.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Publication;
import org.chungtay.model.Sink;

/// Stages artifacts beside the output folder and publishes them together.
///
/// Until [#publish] the output is untouched. Publishing moves each changed file by one rename:
/// assets first, then pages, then the manifest, then deletions; so a reader who comes in between,
/// and a build that is killed in between, meet only whole files that belong together.
public final class StagingSink implements Sink, AutoCloseable {

  private final OutputFolder output;
  private final Path staging;
  private final boolean clean;
  private final boolean intact;
  private final SortedMap<OutputPath, Hash> digests = new ConcurrentSkipListMap<>();
  private final Map<OutputPath, Path> staged = new ConcurrentHashMap<>();
  private final AtomicLong nextName = new AtomicLong();

  private StagingSink(OutputFolder output, Path staging, boolean clean, boolean intact) {
    this.output = output;
    this.staging = staging;
    this.clean = clean;
    this.intact = intact;
  }

  /// Begins to stage for an output folder.
  ///
  /// @param staging a folder of our own, which is emptied
  /// @param clean whether foreign files in the output are to be deleted
  /// @param intact whether the output is known to be as it was published, so that none of it has to
  ///   be read
  /// @throws OutputRefused when the output folder cannot be used; nothing has been touched
  /// @throws UncheckedIOException naming the file that could not be read or made
  public static StagingSink open(Path out, Path site, Path staging, boolean clean, boolean intact)
      throws OutputRefused {
    try {
      OutputFolder output = OutputFolder.inspect(out, site);
      if (!clean) {
        output.refuseForeign(Set.of());
      }
      deleteTree(staging);
      Files.createDirectories(staging);
      return new StagingSink(output, staging, clean, intact);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot prepare " + out, e);
    }
  }

  @Override
  public void accept(OutputPath path, Content content) {
    try {
      Hash digest = hash(content);
      take(path, digest);
      if (!stands(path, digest)) {
        Path file = staging.resolve(Long.toString(nextName.getAndIncrement()));
        try (InputStream in = content.open()) {
          Files.copy(in, file);
        }
        staged.put(path, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot stage " + path, e);
    }
  }

  @Override
  public boolean keep(OutputPath path, Hash digest) {
    try {
      if (!stands(path, digest)) {
        return false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + output.resolve(path), e);
    }
    take(path, digest);
    return true;
  }

  /// Takes everything that was published before and has not been taken, as it stands.
  ///
  /// @param but what is no longer made
  public void keepTheRest(Set<OutputPath> but) {
    output
        .published()
        .forEach(
            (path, digest) -> {
              if (!path.equals(Manifest.PATH) && !but.contains(path)) {
                digests.putIfAbsent(path, digest);
              }
            });
  }

  /// Whether the output has this file with these bytes.
  private boolean stands(OutputPath path, Hash digest) throws IOException {
    return intact
        ? digest.equals(output.published().get(path))
        : output.holds(path) && hash(new Content.Copy(output.resolve(path))).equals(digest);
  }

  private void take(OutputPath path, Hash digest) {
    if (digests.putIfAbsent(path, digest) != null) {
      throw new IllegalStateException("two artifacts for one path: " + path);
    }
  }

  private static Hash hash(Content content) throws IOException {
    try (InputStream in = content.open();
        DigestOutputStream out =
            new DigestOutputStream(OutputStream.nullOutputStream(), Hash.digest())) {
      in.transferTo(out);
      return Hash.ofDigest(out.getMessageDigest().digest());
    }
  }

  /// The digest of everything taken so far.
  public Map<OutputPath, Hash> digests() {
    return new TreeMap<>(digests);
  }

  /// Moves what changed into the output folder and deletes what is no longer made.
  ///
  /// @throws OutputRefused when a foreign file is in the way; nothing has been touched
  /// @throws UncheckedIOException naming the file that could not be written
  public Publication publish() throws OutputRefused {
    accept(Manifest.PATH, new Content.Bytes(new Manifest(digests).bytes()));
    if (!clean) {
      output.refuseForeign(digests.keySet());
    }
    Set<OutputPath> deleted = toBeDeleted();
    List<OutputPath> written = staged.keySet().stream().sorted(PUBLISHING_ORDER).toList();
    Path journal = output.root().resolve(OutputFolder.JOURNAL);
    if (!written.isEmpty() || !deleted.isEmpty()) {
      writeJournal(journal);
      Set<OutputPath> inTheWay = inTheWay(deleted);
      delete(inTheWay);
      written.stream().filter(path -> !path.equals(Manifest.PATH)).forEach(this::move);
      written.stream().filter(Manifest.PATH::equals).forEach(this::move);
      Set<OutputPath> rest = new TreeSet<>(deleted);
      rest.removeAll(inTheWay);
      delete(rest);
    }
    delete(journal);
    return new Publication(
        written.stream().sorted().toList(),
        digests.size() - written.size(),
        deleted.stream().sorted().toList());
  }

  /// Pages, and the manifest of the search index, after what they load.
  private static final Comparator<OutputPath> PUBLISHING_ORDER =
      Comparator.comparing(
              (OutputPath path) ->
                  path.value().endsWith(".html") || path.value().endsWith("/manifest.json"))
          .thenComparing(Comparator.naturalOrder());

  private Set<OutputPath> toBeDeleted() {
    Set<OutputPath> deleted = new TreeSet<>(output.owned());
    deleted.removeIf(path -> !output.holds(path));
    if (clean) {
      deleted.addAll(output.foreign());
    }
    deleted.removeAll(digests.keySet());
    return deleted;
  }

  /// Those of the files to be deleted that stand where a folder has to be, or in a folder that has
  /// to become a file.
  private Set<OutputPath> inTheWay(Set<OutputPath> deleted) {
    Set<OutputPath> folders = new HashSet<>();
    staged.keySet().forEach(path -> folders.addAll(path.folders()));
    return deleted.stream()
        .filter(
            path -> folders.contains(path) || path.folders().stream().anyMatch(staged::containsKey))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Notes what is about to be published, so that a build after one that was killed knows its own
  /// files.
  private void writeJournal(Path journal) {
    Path file = staging.resolve("journal");
    try {
      Files.write(file, new Manifest(digests).bytes());
      Files.createDirectories(output.root());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + journal, e);
    }
    move(file, journal);
  }

  private void move(OutputPath path) {
    Path file = staged.get(path);
    if (file != null) {
      move(file, output.resolve(path));
    }
  }

  private static void move(Path from, Path to) {
    try {
      Path folder = to.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        // The output is on another disk: copy beside the target, then rename.
        Path partial = to.resolveSibling(OutputFolder.PARTIAL + to.getFileName());
        Files.copy(from, partial, StandardCopyOption.REPLACE_EXISTING);
        Files.move(
            partial, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + to, e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }

  /// Deletes these files, and the folders that are empty then.
  private void delete(Set<OutputPath> files) {
    files.forEach(path -> delete(output.resolve(path)));
    for (OutputPath path : files) {
      Path folder = output.resolve(path).getParent();
      while (folder != null && !folder.equals(output.root()) && isEmpty(folder)) {
        delete(folder);
        folder = folder.getParent();
      }
    }
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /// Removes the staging folder.
  @Override
  public void close() {
    try {
      deleteTree(staging);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + staging, e);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
