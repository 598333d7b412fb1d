package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chungtay.model.Hash;

/// Files as the file system describes them: a digest of their names, sizes, times of change and
/// inodes, and the latest of those times. Nothing is read, so that a large site takes a moment.
///
/// Where the system has it (Unix), the time is that of the last change of the inode, which no
/// program can set back as `cp -p`, `rsync -t` and `touch` do with the other.
///
/// Hidden files are left out. Files count in the order in which the system lists them; another
/// order is taken for a change, which costs a build and nothing else.
///
/// @param byName the stamp of each of them
record FileStamps(Hash digest, FileTime latest, Map<String, String> byName) {

  private static final boolean HAS_CHANGE_TIME =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  private static final FileTime NEVER = FileTime.fromMillis(Long.MIN_VALUE);

  /// What stands at this place: a file, a folder with everything in it, or nothing. Its folders are
  /// gone through in parallel.
  ///
  /// @throws UncheckedIOException naming the place that could not be looked at
  static FileStamps of(Path place) {
    return of(parts(place).parallelStream().map(FileStamps::walked).toList());
  }

  /// What stands at several places.
  static FileStamps of(List<FileStamps> parts) {
    StringBuilder digests = new StringBuilder();
    parts.forEach(part -> digests.append(part.digest).append('\n'));
    FileTime latest = parts.stream().map(FileStamps::latest).reduce(NEVER, FileStamps::later);
    Map<String, String> byName = new HashMap<>();
    parts.forEach(part -> byName.putAll(part.byName));
    return new FileStamps(Hash.of(digests.toString()), latest, byName);
  }

  /// The files that were altered since other stamps were taken; nothing when any came or went.
  Optional<List<Path>> alteredSince(Map<String, String> before) {
    return before.keySet().equals(byName.keySet())
        ? Optional.of(
            byName.entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .map(file -> Path.of(file.getKey()))
                .sorted()
                .toList())
        : Optional.empty();
  }

  private static List<Path> parts(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> !isHidden(file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + place, e);
    }
  }

  private static FileStamps walked(Path place) {
    Walk walk = new Walk();
    try {
      Files.walkFileTree(place, walk);
    } catch (NoSuchFileException e) {
      // It is none of the files, then; should it go while we look, the build will say so.
      walk.add(place.toString(), "absent");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + place, e);
    }
    return new FileStamps(Hash.ofDigest(walk.digest.digest()), walk.latest, walk.byName);
  }

  private static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static FileTime later(FileTime one, FileTime other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final MessageDigest digest = Hash.digest();
    private final Map<String, String> byName = new HashMap<>();
    private FileTime latest = NEVER;

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      add(folder.toString(), "");
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isHidden(file)) {
        stamp(file, attributes, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink() && Files.exists(file)) {
          stamp(file, Files.readAttributes(file, BasicFileAttributes.class));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    private void stamp(Path file, BasicFileAttributes attributes, LinkOption... links)
        throws IOException {
      FileTime time =
          HAS_CHANGE_TIME
              ? (FileTime) Files.getAttribute(file, "unix:ctime", links)
              : attributes.lastModifiedTime();
      latest = later(latest, time);
      add(
          file.toString(),
          attributes.size() + " " + time.to(TimeUnit.NANOSECONDS) + ' ' + attributes.fileKey());
    }

    private void add(String name, String stamp) {
      digest.update((name + ' ' + stamp + '\n').getBytes(StandardCharsets.UTF_8));
      byName.merge(name, stamp, (link, target) -> link + ' ' + target);
    }
  }
}
