package org.chungtay.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.image.Renditions;
import org.chungtay.model.Content;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Picture;
import org.chungtay.model.Picture.Rendition;

/// The sizes that were made of pictures, each kept under the digest of the picture and of how it
/// was made: to make them takes longer than everything else, and they are as good in a fresh clone.
/// May be used by several threads.
final class Encodings {

  private static final String FOLDER = "pictures";

  private final Path folder;
  private final Map<Fingerprint, Object> turns = new ConcurrentHashMap<>();

  /// @param cache the folder of what is kept
  Encodings(Path cache) {
    this.folder = cache.resolve(FOLDER);
  }

  /// All sizes of a picture, made where one of them is not there.
  ///
  /// @param content the fingerprint of the file
  /// @return each under its suffix
  /// @throws IOException when the picture cannot be read
  Map<String, Content> of(Path file, Fingerprint content, Picture picture) throws IOException {
    Fingerprint key = key(content, picture);
    synchronized (turns.computeIfAbsent(key, _ -> new Object())) {
      Map<String, Content> kept = new LinkedHashMap<>();
      for (Rendition rendition : picture.renditions()) {
        CacheFile.read(place(key, rendition.suffix()))
            .ifPresent(bytes -> kept.put(rendition.suffix(), new Content.Made(() -> in(bytes))));
      }
      return kept.size() == picture.renditions().size() ? kept : made(file, key, picture);
    }
  }

  private static InputStream in(ByteBuffer bytes) {
    return new ByteArrayInputStream(
        bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
  }

  private Map<String, Content> made(Path file, Fingerprint key, Picture picture)
      throws IOException {
    Map<String, Content> made = new LinkedHashMap<>();
    Renditions.of(file, picture)
        .forEach(
            (suffix, bytes) -> {
              CacheFile.write(place(key, suffix), bytes);
              made.put(suffix, new Content.Bytes(bytes));
            });
    return made;
  }

  private Path place(Fingerprint key, String suffix) {
    return folder.resolve(name(key) + suffix);
  }

  private static String name(Fingerprint key) {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(key.low()) + hex.toHexDigits(key.high());
  }

  private static Fingerprint key(Fingerprint content, Picture picture) {
    String made = Renditions.recipe() + " " + Runtime.version() + " " + picture;
    return content.and(Fingerprint.of(made));
  }

  /// Takes away what belongs to none of these files any more.
  void retain(Supplies supplies) {
    Set<String> names =
        supplies.files().values().stream()
            .flatMap(
                supply ->
                    supply.content() == null || supply.picture() == null
                        ? Stream.empty()
                        : Stream.of(name(key(supply.content(), supply.picture()))))
            .collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (!names.contains(name.substring(0, Math.max(0, name.indexOf('_'))))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (NoSuchFileException e) {
      // There were no pictures yet.
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tidy " + folder, e);
    }
  }
}
