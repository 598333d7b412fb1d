package org.chungtay.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Publication;
import org.chungtay.model.Sink;

/// Stages artifacts beside the output folder and publishes them together.
///
/// Until [#publish] the output is untouched. Publishing plans every step ([Planner]), looks whether
/// all of them can be made ([Feasibility]), and makes them ([Publishing]).
public final class StagingSink implements Sink, AutoCloseable {

  private final OutputFolder output;
  private final Path staging;
  private final boolean clean;
  private final boolean intact;
  private final Map<OutputPath, Hash> digests = new ConcurrentHashMap<>();
  private final Map<OutputPath, Path> staged = new ConcurrentHashMap<>();
  private final AtomicLong nextName = new AtomicLong();

  private StagingSink(OutputFolder output, Path staging, boolean clean, boolean intact) {
    this.output = output;
    this.staging = staging;
    this.clean = clean;
    this.intact = intact;
  }

  /// The output folder itself, where it is named by a link.
  ///
  /// @throws OutputRefused when it cannot be used, as far as can be told before it is gone through
  public static Path root(Path out, Path site, boolean clean) throws OutputRefused {
    try {
      return OutputRoot.of(out, site, clean);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + out, e);
    }
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
      OutputFolder output = OutputFolder.inspect(OutputRoot.of(out, site, clean));
      Folders.delete(staging);
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
        Access.ofFile(file);
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

  /// What the last publication left, with its digests.
  public Map<OutputPath, Hash> published() {
    return output.published();
  }

  /// Whether a file of the last publication still stands as it left it.
  public boolean stands(OutputPath path) {
    Hash digest = output.published().get(path);
    try {
      return digest != null && stands(path, digest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + output.resolve(path), e);
    }
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
    return Map.copyOf(digests);
  }

  /// Moves what changed into the output folder and deletes what is no longer made.
  ///
  /// @throws OutputRefused when it cannot be done; nothing has been touched
  /// @throws PublishingStopped when the machine stopped it half way; the next publication carries
  ///   on
  /// @throws UncheckedIOException naming the file that could not be written; nothing is to be seen
  ///   of the publication
  public Publication publish() throws OutputRefused {
    NavigableMap<OutputPath, Hash> made = new TreeMap<>(digests);
    accept(Manifest.PATH, new Content.Bytes(new Manifest(made).bytes()));
    made.put(Manifest.PATH, Objects.requireNonNull(digests.get(Manifest.PATH)));
    Plan plan = plan(made);
    Publishing.carryOut(plan, output, staging);
    return new Publication(
        plan.puts().stream().map(Step::path).sorted().toList(),
        digests.size() - plan.puts().size(),
        plan.removals().stream().map(Step::path).sorted().toList());
  }

  private Plan plan(NavigableMap<OutputPath, Hash> made) throws OutputRefused {
    try {
      Plan plan = new Planner(output, made, staged, clean).plan();
      new Feasibility(plan, output, staging).check();
      return plan;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + output.root(), e);
    }
  }

  /// Removes the staging folder.
  @Override
  public void close() {
    try {
      Folders.delete(staging);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + staging, e);
    }
  }
}
