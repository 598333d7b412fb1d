package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Publication;
import org.chungtay.model.Sources;
import org.chungtay.model.UrlLedger;
import org.chungtay.source.ContentFolder;

/// What a build meets: what it is asked, what it is to be made from, what stands in the output.
///
/// @param asked the digest of the program and of every option that counts but the clock
/// @param seen the time by the clock of the file system, taken before it was looked at
record Scene(Fingerprint asked, FileStamps inputs, FileStamps outputs, FileTime seen) {

  static Scene of(BuildOptions options, Path cache) {
    return of(options, now(cache));
  }

  /// The same for who writes nothing: good to compare, and never remembered.
  static Scene lookedAt(BuildOptions options) {
    return of(options, FileTime.fromMillis(0));
  }

  private static Scene of(BuildOptions options, FileTime seen) {
    List<FileStamps> stamps =
        Stream.<Supplier<FileStamps>>of(
                () -> inputs(options.site()), () -> FileStamps.of(options.out()))
            .parallel()
            .map(Supplier::get)
            .toList();
    return new Scene(asked(options), stamps.getFirst(), stamps.getLast(), seen);
  }

  /// The stamps of everything that a site is made from.
  static FileStamps inputs(Path site) {
    return FileStamps.of(
        Map.of(
            site.resolve(Sources.CONFIG.value()),
            FileStamps::isHidden,
            site.resolve(Sources.CONTENT),
            ContentFolder::isIgnored,
            site.resolve("themes"),
            FileStamps::isHidden));
  }

  /// The stamps of the inputs that tell of every change to come.
  Memo.Stamps stamps() {
    return new Memo.Stamps(inputs.changedBefore(seen));
  }

  private boolean isCertain() {
    return inputs.latest().compareTo(seen) < 0;
  }

  /// The same once the output has been published. Nothing when a file was written so lately that
  /// the file system could give a later change the same time: such a build is not remembered.
  ///
  /// @param recorded whether this build wrote the ledger, which is one of the inputs
  Optional<Scene> published(
      Publication publication, boolean recorded, BuildOptions options, Path cache) {
    Path site = options.site();
    FileStamps read =
        recorded
            ? inputs.after(
                site.resolve(Sources.CONTENT), List.of(site.resolve(UrlLedger.FILE.value())))
            : inputs;
    FileStamps left =
        outputs.after(
            options.out(),
            Stream.of(publication.written(), publication.deleted())
                .flatMap(List::stream)
                .map(path -> options.out().resolve(path.value()))
                .toList());
    boolean certain = isCertain() && isPast(left.latest(), cache) && isPast(read.latest(), cache);
    return certain ? Optional.of(new Scene(asked, read, left, seen)) : Optional.empty();
  }

  /// Whether the file system's clock, which may stand still for some milliseconds, has passed this.
  private static boolean isPast(FileTime time, Path cache) {
    for (int tries = 0; tries < 20; tries++) {
      if (now(cache).compareTo(time) > 0) {
        return true;
      }
      LockSupport.parkNanos(1_000_000);
    }
    return false;
  }

  /// The same for who asks for this.
  Scene asking(BuildOptions options) {
    return new Scene(asked(options), inputs, outputs, seen);
  }

  private static Fingerprint asked(BuildOptions options) {
    return Fingerprint.of(
        Stream.of(
                Program.DIGEST,
                options.site(),
                options.out(),
                options.baseUrl(),
                options.drafts(),
                options.clean(),
                options.recording())
            .map(Objects::toString)
            .reduce("", (all, one) -> all + one + '\n'));
  }

  /// What time it is to the file system: it stamps a file of our own.
  private static FileTime now(Path cache) {
    Path clock = cache.resolve("clock");
    try {
      Files.write(clock, new byte[1]);
      return Files.getLastModifiedTime(clock);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + clock, e);
    }
  }
}
