package org.chungtay.build;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final String TIME = HAS_CHANGE_TIME ? "ctime" : "lastModifiedTime";

  private static final String ATTRIBUTES =
      (HAS_CHANGE_TIME ? "unix:" : "") + "isDirectory,isSymbolicLink,size,fileKey," + TIME;

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
    if (!Files.isDirectory(place, NOFOLLOW_LINKS)) {
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
      walk.look(place);
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

  /// Asks the system once for each file.
  private static final class Walk {
    private final MessageDigest digest = Hash.digest();
    private final Map<String, String> byName = new HashMap<>();
    private FileTime latest = NEVER;

    void look(Path file) throws IOException {
      if (isHidden(file)) {
        return;
      }
      try {
        Map<String, Object> attributes = Files.readAttributes(file, ATTRIBUTES, NOFOLLOW_LINKS);
        if (is("isDirectory", attributes)) {
          add(file.toString(), "");
          try (DirectoryStream<Path> files = Files.newDirectoryStream(file)) {
            for (Path inside : files) {
              look(inside);
            }
          }
          return;
        }
        stamp(file, attributes);
        if (is("isSymbolicLink", attributes) && Files.exists(file)) {
          stamp(file, Files.readAttributes(file, ATTRIBUTES));
        }
      } catch (NoSuchFileException e) {
        // It is none of the files, then; should it go while we look, the build will say so.
        add(file.toString(), "absent");
      }
    }

    private static boolean is(String attribute, Map<String, Object> attributes) {
      return Boolean.TRUE.equals(attributes.get(attribute));
    }

    private void stamp(Path file, Map<String, Object> attributes) {
      FileTime time = (FileTime) Objects.requireNonNull(attributes.get(TIME));
      latest = later(latest, time);
      add(
          file.toString(),
          attributes.get("size")
              + " "
              + time.to(TimeUnit.NANOSECONDS)
              + ' '
              + attributes.get("fileKey"));
    }

    private void add(String name, String stamp) {
      digest.update((name + ' ' + stamp + '\n').getBytes(StandardCharsets.UTF_8));
      byName.merge(name, stamp, (link, target) -> link + ' ' + target);
    }
  }
}
