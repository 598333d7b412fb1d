package org.chungtay.build;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.chungtay.model.Fingerprint;

/// Files as the file system describes them: a digest of their names, sizes, times of change and
/// inodes, and the latest of those times. Nothing is read, so that a large site takes a moment.
///
/// Where the system has it (Unix), the time is that of the last change of the inode, which no
/// program can set back as `cp -p`, `rsync -t` and `touch` do with the other.
///
/// What is ignored is left out.
///
/// @param byName the stamp of each of them
record FileStamps(Fingerprint digest, FileTime latest, Map<String, Stamp> byName) {

  /// @param time the latest change of the file, and of what it leads to
  /// @param fingerprint of all that is known of it
  record Stamp(FileTime time, Fingerprint fingerprint) {

    private static final Stamp FOLDER = new Stamp(NEVER, Fingerprint.of("folder"));
    private static final Stamp ABSENT = new Stamp(NEVER, Fingerprint.of("absent"));

    private Stamp and(Stamp other) {
      return new Stamp(later(time, other.time), fingerprint.and(other.fingerprint));
    }
  }

  private static final boolean HAS_CHANGE_TIME =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  private static final String TIME = HAS_CHANGE_TIME ? "ctime" : "lastModifiedTime";

  private static final String INODE = "ino";

  private static final String ATTRIBUTES =
      (HAS_CHANGE_TIME ? "unix:" + INODE + ',' : "") + "isDirectory,isSymbolicLink,size," + TIME;

  private static final FileTime NEVER = FileTime.fromMillis(Long.MIN_VALUE);

  /// What stands at this place: a file, a folder with everything in it but hidden files, or
  /// nothing.
  ///
  /// @throws UncheckedIOException naming the place that could not be looked at
  static FileStamps of(Path place) {
    return of(Map.of(place, FileStamps::isHidden));
  }

  /// What stands at several places. Their folders are gone through in parallel.
  ///
  /// @param ignored which files and folders are left out, by their names, of each place
  static FileStamps of(Map<Path, Predicate<Path>> ignored) {
    Map<String, Stamp> byName = new ConcurrentHashMap<>();
    ignored.forEach((place, left) -> Walk.from(place, left, byName));
    return named(byName);
  }

  private static FileStamps named(Map<String, Stamp> byName) {
    Fingerprint digest =
        byName.entrySet().parallelStream()
            .map(file -> Fingerprint.of(file.getKey()).and(file.getValue().fingerprint()))
            .reduce(Fingerprint.NONE, Fingerprint::plus);
    FileTime latest = byName.values().stream().map(Stamp::time).reduce(NEVER, FileStamps::later);
    return new FileStamps(digest, latest, byName);
  }

  /// The same after these files came, changed or went, and with them folders below this one.
  ///
  /// @throws UncheckedIOException naming the file that could not be looked at
  FileStamps after(Path root, Collection<Path> touched) {
    Set<Path> places = new HashSet<>();
    for (Path file : touched) {
      Path place = file;
      while (place != null && place.startsWith(root) && places.add(place)) {
        place = place.getParent();
      }
    }
    Map<String, Stamp> left = new HashMap<>(byName);
    for (Path place : places) {
      left.remove(place.toString());
      if (Files.exists(place, NOFOLLOW_LINKS)) {
        left.put(place.toString(), stamp(place));
      }
    }
    return named(left);
  }

  /// The stamps of the files that were last changed before this time: those tell of every change
  /// after it.
  Map<String, Fingerprint> changedBefore(FileTime time) {
    Map<String, Fingerprint> certain = new HashMap<>();
    byName.forEach(
        (name, stamp) -> {
          if (stamp.time().compareTo(time) < 0) {
            certain.put(name, stamp.fingerprint());
          }
        });
    return certain;
  }

  /// Whether its name says that a file is hidden.
  static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static FileTime later(FileTime one, FileTime other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /// Asks the system once for a file.
  private static Stamp stamp(Path file) {
    try {
      Map<String, Object> attributes = Files.readAttributes(file, ATTRIBUTES, NOFOLLOW_LINKS);
      if (is("isDirectory", attributes)) {
        return Stamp.FOLDER;
      }
      Stamp own = stamp(attributes);
      return is("isSymbolicLink", attributes) && Files.exists(file)
          ? own.and(stamp(Files.readAttributes(file, ATTRIBUTES)))
          : own;
    } catch (NoSuchFileException e) {
      // It is none of the files, then; should it go while we look, the build will say so.
      return Stamp.ABSENT;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static boolean is(String attribute, Map<String, Object> attributes) {
    return Boolean.TRUE.equals(attributes.get(attribute));
  }

  private static Stamp stamp(Map<String, Object> attributes) {
    FileTime time = (FileTime) Objects.requireNonNull(attributes.get(TIME));
    return new Stamp(
        time,
        Fingerprint.of(
            ByteBuffer.allocate(3 * Long.BYTES)
                .putLong((Long) Objects.requireNonNull(attributes.get("size")))
                .putLong(time.to(TimeUnit.NANOSECONDS))
                .putLong(attributes.get(INODE) instanceof Long inode ? inode : 0)
                .array()));
  }

  /// Looks at all that is in a folder, at every folder on its own.
  private static final class Walk extends RecursiveAction {
    private static final long serialVersionUID = 1;

    private final transient Path folder;
    private final transient Predicate<Path> ignored;
    private final transient Map<String, Stamp> found;

    Walk(Path folder, Predicate<Path> ignored, Map<String, Stamp> found) {
      this.folder = folder;
      this.ignored = ignored;
      this.found = found;
    }

    static void from(Path place, Predicate<Path> ignored, Map<String, Stamp> found) {
      Stamp stamp = stamp(place);
      found.put(place.toString(), stamp);
      if (stamp.equals(Stamp.FOLDER)) {
        new Walk(place, ignored, found).invoke();
      }
    }

    @Override
    protected void compute() {
      List<Walk> folders = new ArrayList<>();
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          if (!ignored.test(file)) {
            Stamp stamp = stamp(file);
            found.put(file.toString(), stamp);
            if (stamp.equals(Stamp.FOLDER)) {
              folders.add(new Walk(file, ignored, found));
            }
          }
        }
      } catch (NoSuchFileException e) {
        // It went while we looked; the build will say so.
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + folder, e);
      }
      invokeAll(folders);
    }
  }
}
