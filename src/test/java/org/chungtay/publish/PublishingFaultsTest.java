package org.chungtay.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chungtay.TestSite;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever call to the disk fails while one edition takes the place of another, at that call and
/// after every kind of end: each file is old or new, what is said is true, and the next build
/// heals.
class PublishingFaultsTest {

  private static final Map<String, String> ONE =
      Map.ofEntries(
          Map.entry("index.html", "một"),
          Map.entry("tin/cu/index.html", "cũ"),
          Map.entry("tin/cu/anh.jpg", "ảnh cũ"),
          Map.entry("tin/giu/index.html", "giữ"),
          Map.entry("assets/site-1.css", "a {}"),
          Map.entry("tim-kiem/words/1.bin", "mảnh 1"),
          Map.entry("tim-kiem/manifest.json", "1"),
          Map.entry("thu-muc/a.html", "trong thư mục"),
          Map.entry("tep", "tệp sẽ thành thư mục"));

  private static final Map<String, String> TWO =
      Map.ofEntries(
          Map.entry("index.html", "hai"),
          Map.entry("tin/moi/index.html", "mới"),
          Map.entry("tin/moi/anh.jpg", "ảnh mới"),
          Map.entry("tin/giu/index.html", "giữ"),
          Map.entry("assets/site-2.css", "b {}"),
          Map.entry("tim-kiem/words/2.bin", "mảnh 2"),
          Map.entry("tim-kiem/manifest.json", "2"),
          Map.entry("thu-muc", "thư mục thành tệp"),
          Map.entry("tep/b.html", "tệp thành thư mục"));

  private static final int STRIDE = Boolean.getBoolean("chungtay.long") ? 1 : 8;

  /// How a call ends.
  private enum End {
    FULL,
    FORBIDDEN,
    /// The process ends with it: no call comes after.
    KILLED
  }

  record Fault(End end, boolean otherDisk) {}

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static int faults;
  private static int stopped;

  @TempDir private Path folder;

  static List<Fault> faults() {
    List<Fault> all = new ArrayList<>();
    for (End end : End.values()) {
      all.add(new Fault(end, false));
      all.add(new Fault(end, true));
    }
    return all;
  }

  @AfterAll
  static void tell() {
    System.out.printf(
        "faults while publishing: %d, of them %d between two editions%n", faults, stopped);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void every_call_may_fail(Fault fault) throws Exception {
    SortedMap<String, Hash> one = edition(ONE, "mot");
    SortedMap<String, Hash> two = edition(TWO, "hai");
    int number = 1;
    while (fails(fault, number, one, two)) {
      number += STRIDE;
    }
    assertThat(number).as("calls that can fail").isGreaterThan(40);
  }

  /// Lets one call fail.
  ///
  /// @return whether there were so many
  private boolean fails(
      Fault fault, int number, SortedMap<String, Hash> one, SortedMap<String, Hash> two)
      throws Exception {
    Path site = Files.createDirectories(folder.resolve(fault.end() + "-" + number));
    Path out = site.resolve("public");
    publish(site, ONE);
    Files.writeString(out.resolve("cua-ban.txt"), "của bạn");
    Failing failing = new Failing(fault, number, out);
    String what = fault + ", call " + number;
    try {
      publish(WatchedDisk.watched(site, failing), TWO);
    } catch (PublishingStopped e) {
      stopped++;
      isBetween(out, e, one, two, what);
    } catch (UncheckedIOException e) {
      assertThat(visible(out)).as(what + ": intact").isIn(one, two);
    } catch (Killed e) {
      visible(out)
          .forEach(
              (file, hash) -> assertThat(hash).as(what + file).isIn(one.get(file), two.get(file)));
    }
    assertThat(out.resolve("cua-ban.txt")).as(what).hasContent("của bạn");
    publish(site, TWO);
    assertThat(visible(out)).as(what + ": healed").isEqualTo(two);
    assertThat(folders(out)).as(what + ": healed").isEqualTo(folders(folder.resolve("hai/public")));
    faults += failing.failed ? 1 : 0;
    return failing.failed;
  }

  private static void isBetween(
      Path out,
      PublishingStopped stopped,
      SortedMap<String, Hash> one,
      SortedMap<String, Hash> two,
      String what)
      throws IOException {
    SortedMap<String, Hash> left = visible(out);
    left.forEach(
        (file, hash) -> assertThat(hash).as(what + file).isIn(one.get(file), two.get(file)));
    assertThat(stopped.published())
        .as(what)
        .isEqualTo(
            (int)
                two.entrySet().stream()
                    .filter(file -> !file.getValue().equals(one.get(file.getKey())))
                    .filter(file -> file.getValue().equals(left.get(file.getKey())))
                    .count());
    assertThat(stopped.toPublish()).as(what).isEqualTo(9);
    assertThat(stopped.deleted())
        .as(what)
        .isEqualTo((int) one.keySet().stream().filter(file -> !left.containsKey(file)).count());
    assertThat(stopped.toDelete()).as(what).isEqualTo(6);
  }

  private SortedMap<String, Hash> edition(Map<String, String> files, String name) throws Exception {
    Path site = Files.createDirectories(folder.resolve(name));
    publish(site, files);
    return visible(site.resolve("public"));
  }

  private static void publish(Path site, Map<String, String> files) throws OutputRefused {
    try (StagingSink sink =
        StagingSink.open(
            site.resolve("public"), site, site.resolve(".chungtay/staging"), false, false)) {
      new TreeMap<>(files)
          .forEach((path, text) -> sink.accept(new OutputPath(path), Content.text(text)));
      sink.publish();
    }
  }

  /// What readers can see, without the file that is not ours.
  private static SortedMap<String, Hash> visible(Path out) {
    SortedMap<String, Hash> files = TestSite.tree(out);
    files.keySet().removeIf(file -> file.startsWith(".") || file.equals("cua-ban.txt"));
    return files;
  }

  private static List<String> folders(Path out) throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(
              path -> Files.isDirectory(path) || path.getFileName().toString().startsWith("."))
          .map(path -> out.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  /// Lets one call fail, and counts no others.
  private static final class Failing implements WatchedDisk.Watcher {
    private final Fault fault;
    private final Path out;
    private int left;
    private boolean failed;

    Failing(Fault fault, int number, Path out) {
      this.fault = fault;
      this.left = number;
      this.out = out;
    }

    @Override
    public void beforeChange(Path file) throws IOException {
      left--;
      if (left == 0 || (failed && fault.end() == End.KILLED)) {
        failed = true;
        switch (fault.end()) {
          case FULL ->
              throw new FileSystemException(file.toString(), null, "No space left on device");
          case FORBIDDEN -> throw new AccessDeniedException(file.toString());
          case KILLED -> throw new Killed();
        }
      }
    }

    @Override
    public FileStore disk(Path path, FileStore machines) {
      return fault.otherDisk() && Objects.requireNonNull(path).startsWith(out)
          ? new SmallDisk(machines, Long.MAX_VALUE)
          : machines;
    }
  }
}
