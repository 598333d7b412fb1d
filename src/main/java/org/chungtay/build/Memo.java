package org.chungtay.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Hash;
import org.chungtay.model.Permalink;
import org.chungtay.model.SourcePath;
import org.chungtay.search.Catalogue;
import org.chungtay.search.IndexCard;
import org.chungtay.source.FileRead;
import org.chungtay.source.ReadSite;
import org.jspecify.annotations.Nullable;

/// What the steps of a build made, for the next one, which makes anew only what is made of
/// something else. Everything is under the digest of what it was made from, so that it is as good
/// in a fresh clone as in the folder that it was made in; only the stamps, which save reading,
/// belong to that folder.
///
/// It is kept in packed files, each whole or as if it were not there.
///
/// @param live the site of which this is known, in the process that made it ready
record Memo(
    Stamps stamps,
    Reads reads,
    Texts texts,
    Remarked remarked,
    Supplies supplies,
    Emitted emitted,
    @Nullable Prepared live) {

  /// The stamps of the files that were read, as far as they tell of every change since.
  record Stamps(Map<String, Fingerprint> byName) {

    static final Stamps NONE = new Stamps(Map.of());

    /// Whether a file is as it was.
    boolean hold(Path file, FileStamps now) {
      Fingerprint then = byName.get(file.toString());
      FileStamps.Stamp stamp = now.byName().get(file.toString());
      return then != null && stamp != null && then.equals(stamp.fingerprint());
    }
  }

  /// @param zone in which dates without an offset were read
  record Reads(String zone, Shelf<SourcePath, FileRead> files) {

    ReadSite.Known known() {
      return new ReadSite.Known(zone, files.values());
    }
  }

  /// @param config the digest of the configuration that texts were rendered with
  record Texts(Fingerprint config, Shelf<SourcePath, Bodies.Rendered> files) {

    Bodies bodies() {
      return new Bodies(config, files.values(), 0);
    }
  }

  record Remarked(Shelf<SourcePath, Remarks.OfFile> files) {

    Remarks remarks() {
      return new Remarks(files.values(), 0);
    }
  }

  /// What was published.
  ///
  /// @param program the digest of the program that made it
  /// @param theme the digest of the theme
  /// @param catalogue of what is found in these pages
  /// @param search the digest of the manifest of search that was made of it
  record Emitted(
      Traces.Known questions,
      Hash program,
      Fingerprint theme,
      Shelf<Permalink, Artifacts.Made> made,
      Shelf<Permalink, Findable.Page> pages,
      Catalogue catalogue,
      Hash search) {

    static final Emitted NOTHING =
        new Emitted(
            Traces.Known.NOTHING,
            new Hash(""),
            Fingerprint.NONE,
            Shelf.empty(),
            Shelf.empty(),
            Findable.NOTHING.catalogue(),
            new Hash(""));

    /// What is known of what another program published: nothing but that, since its records may
    /// have another shape.
    static Emitted byAnother(Hash program) {
      return new Emitted(
          NOTHING.questions,
          program,
          NOTHING.theme,
          NOTHING.made,
          NOTHING.pages,
          NOTHING.catalogue,
          NOTHING.search);
    }

    Artifacts.Known artifacts() {
      return new Artifacts.Known(program, theme, made.values());
    }

    Findable findable() {
      return new Findable(pages.values(), catalogue);
    }

    /// What has been published since.
    Emitted with(Traces.Known asked, Artifacts.Known artifacts, Findable findable, Hash manifest) {
      return new Emitted(
          asked,
          artifacts.program(),
          artifacts.theme(),
          made.with(artifacts.made()),
          pages.with(findable.pages()),
          findable.catalogue(),
          manifest);
    }
  }

  /// What is known where there is no cache.
  static final Memo EMPTY =
      new Memo(
          Stamps.NONE,
          new Reads("", Shelf.empty()),
          new Texts(Fingerprint.NONE, Shelf.empty()),
          new Remarked(Shelf.empty()),
          Supplies.NONE,
          Emitted.NOTHING,
          null);

  private static final String FOLDER = "memo";

  /// Stamps speak of what was read and looked at, and of nothing else: all of it is written at
  /// once.
  private record ReadsFile(
      Hash program,
      Stamps stamps,
      String zone,
      Shelf.Packed<SourcePath, FileRead> files,
      Supplies supplies) {

    private static final ReadsFile NOTHING =
        new ReadsFile(
            Program.DIGEST,
            Stamps.NONE,
            "",
            new Shelf.Packed<SourcePath, FileRead>(Map.of()),
            Supplies.NONE);

    Reads reads() {
      return new Reads(zone, Shelf.of(files, FileRead.class));
    }
  }

  private record TextsFile(
      Hash program, Fingerprint config, Shelf.Packed<SourcePath, Bodies.Rendered> files) {}

  private record RemarkedFile(Hash program, Shelf.Packed<SourcePath, Remarks.OfFile> files) {}

  /// @param order of the pages in the catalogue
  /// @param labels the rest of it
  private record EmittedFile(
      Traces.Known questions,
      Hash program,
      Fingerprint theme,
      Shelf.Packed<Permalink, Artifacts.Made> made,
      Shelf.Packed<Permalink, Findable.Page> pages,
      List<Permalink> order,
      Catalogue labels,
      Hash search) {

    static EmittedFile of(Emitted emitted) {
      return new EmittedFile(
          emitted.questions,
          emitted.program,
          emitted.theme,
          emitted.made.packed(),
          emitted.pages.packed(),
          emitted.catalogue.cards().stream().map(IndexCard::address).toList(),
          new Catalogue(List.of(), emitted.catalogue.labels()),
          emitted.search);
    }

    Emitted emitted() {
      Shelf<Permalink, Findable.Page> found = Shelf.of(pages, Findable.Page.class);
      return new Emitted(
          questions,
          program,
          theme,
          Shelf.of(made, Artifacts.Made.class),
          found,
          new Catalogue(
              order.stream()
                  .map(address -> Objects.requireNonNull(found.get(address)).card())
                  .toList(),
              labels.labels()),
          search);
    }
  }

  /// What the last build left in this cache; its files are read in parallel.
  static Memo read(Path cache) {
    Path folder = cache.resolve(FOLDER);
    ForkJoinTask<Emitted> emitted =
        begin(
            () ->
                file(folder, "emitted", EmittedFile.class)
                    .map(
                        file ->
                            file.program().equals(Program.DIGEST)
                                ? file.emitted()
                                : Emitted.byAnother(file.program()))
                    .orElse(EMPTY.emitted));
    ForkJoinTask<Texts> texts =
        begin(
            () ->
                file(folder, "texts", TextsFile.class)
                    .filter(file -> file.program().equals(Program.DIGEST))
                    .map(
                        file ->
                            new Texts(file.config(), Shelf.of(file.files(), Bodies.Rendered.class)))
                    .orElse(EMPTY.texts));
    ForkJoinTask<Remarked> remarked =
        begin(
            () ->
                file(folder, "remarks", RemarkedFile.class)
                    .filter(file -> file.program().equals(Program.DIGEST))
                    .map(file -> new Remarked(Shelf.of(file.files(), Remarks.OfFile.class)))
                    .orElse(EMPTY.remarked));
    ReadsFile read =
        file(folder, "reads", ReadsFile.class)
            .filter(file -> file.program().equals(Program.DIGEST))
            .orElse(ReadsFile.NOTHING);
    return new Memo(
        read.stamps(),
        read.reads(),
        texts.join(),
        remarked.join(),
        read.supplies(),
        emitted.join(),
        null);
  }

  private static <T> ForkJoinTask<T> begin(Callable<T> work) {
    return ForkJoinTask.<T>adapt(work).fork();
  }

  private static <T extends Record> Optional<T> file(Path folder, String name, Class<T> type) {
    return CacheFile.read(folder.resolve(name), type);
  }

  /// Leaves it to the next build, in parallel.
  void write(Path cache) {
    Path folder = cache.resolve(FOLDER);
    Stream.<Runnable>of(
            () ->
                CacheFile.write(
                    folder.resolve("reads"),
                    new ReadsFile(
                        Program.DIGEST, stamps, reads.zone(), reads.files().packed(), supplies)),
            () ->
                CacheFile.write(
                    folder.resolve("texts"),
                    new TextsFile(Program.DIGEST, texts.config(), texts.files().packed())),
            () ->
                CacheFile.write(
                    folder.resolve("remarks"),
                    new RemarkedFile(Program.DIGEST, remarked.files().packed())),
            () -> CacheFile.write(folder.resolve("emitted"), EmittedFile.of(emitted)))
        .parallel()
        .forEach(Runnable::run);
  }

  /// The memo of a site that was made ready, of which this was known.
  Memo of(Prepared site, Stamps now) {
    return new Memo(
        now,
        new Reads(site.read().known().zone(), reads.files.with(site.read().known().files())),
        new Texts(site.bodies().config(), texts.files.with(site.bodies().byPath())),
        new Remarked(remarked.files.with(site.remarks().byFile())),
        site.supplies(),
        emitted,
        site);
  }

  /// The same after this was published.
  Memo with(Emitted other, Supplies read) {
    return new Memo(stamps, reads, texts, remarked, read, other, live);
  }
}
