package org.chungtay.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.chungtay.model.Hash;
import org.chungtay.model.Keyed;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;

/// A published site held against its own manifest.
///
/// @param files how many it names
/// @param bytes how many are as they were published
/// @param findings what is otherwise, by path
/// @param info what `build.json` says
public record Verification(int files, long bytes, List<Finding> findings, String info) {

  /// What is wrong with a file.
  public enum Wrong implements Keyed {
    MISSING,
    CHANGED,
    ADDED
  }

  /// A file that is not as it was published.
  ///
  /// @param bytes the size of what is there
  public record Finding(OutputPath path, Wrong wrong, long bytes) {}

  /// What came of one file.
  private record Looked(long bytes, Optional<Finding> finding) {}

  /// The site in this folder; nothing where none was published there.
  ///
  /// @throws UncheckedIOException when it cannot be read
  public static Optional<Verification> of(Path folder) {
    return of(new FolderCopy(folder));
  }

  /// The site at this address. What a server has besides cannot be known.
  public static Optional<Verification> of(URI address) {
    return of(WebCopy.at(address));
  }

  private static Optional<Verification> of(Copy copy) {
    try {
      Optional<byte[]> manifest = copy.read(Manifest.PATH);
      if (manifest.isEmpty()) {
        return Optional.empty();
      }
      SortedMap<OutputPath, Hash> files = Manifest.parse(text(manifest.get())).files();
      return files.isEmpty() ? Optional.empty() : Optional.of(of(copy, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private static Verification of(Copy copy, SortedMap<OutputPath, Hash> files) throws IOException {
    List<Looked> looked =
        files.entrySet().parallelStream()
            .map(file -> look(copy, file.getKey(), file.getValue()))
            .toList();
    Stream<Finding> added =
        copy.besides(files.keySet()).stream().map(path -> new Finding(path, Wrong.ADDED, 0));
    return new Verification(
        files.size(),
        looked.stream().filter(one -> one.finding().isEmpty()).mapToLong(Looked::bytes).sum(),
        Stream.concat(looked.stream().flatMap(one -> one.finding().stream()), added)
            .sorted(Comparator.comparing(Finding::path))
            .toList(),
        copy.read(Reserved.BUILD.output()).map(Verification::text).orElse(""));
  }

  private static Looked look(Copy copy, OutputPath path, Hash published) {
    try {
      Optional<byte[]> found = copy.read(path);
      long bytes = found.map(content -> (long) content.length).orElse(0L);
      if (Copy.is(found, published) || copy.isExcused(path, found)) {
        return new Looked(bytes, Optional.empty());
      }
      Wrong wrong = found.isPresent() ? Wrong.CHANGED : Wrong.MISSING;
      return new Looked(bytes, Optional.of(new Finding(path, wrong, bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
