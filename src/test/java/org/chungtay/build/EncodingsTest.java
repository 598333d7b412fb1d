package org.chungtay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.TestPicture;
import org.chungtay.TestSite;
import org.chungtay.model.Content;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// To make the sizes of a picture takes long: it is done once.
class EncodingsTest {

  private static final String ARTICLE = "content/articles/2023/bai-thu.md";
  private static final Picture PICTURE = new Picture(16, 12, Picture.Form.PHOTOGRAPH);
  private static final Fingerprint CONTENT = Fingerprint.of("anh");

  @TempDir private Path folder;

  @Test
  void a_size_is_made_once_and_again_when_what_was_kept_is_damaged() throws IOException {
    Path file = Files.write(folder.resolve("anh.jpg"), TestPicture.jpg(1));
    Encodings encodings = new Encodings(folder);
    Map<String, byte[]> made = bytes(encodings);
    assertThat(made).containsOnlyKeys("_16.webp");

    Files.delete(file);
    assertThat(bytes(encodings)).usingRecursiveComparison().isEqualTo(made);

    Path kept = kept(folder).getFirst();
    byte[] damaged = Files.readAllBytes(kept);
    damaged[20] ^= 1;
    Files.write(kept, damaged);
    Files.write(file, TestPicture.jpg(1));
    assertThat(bytes(encodings)).usingRecursiveComparison().isEqualTo(made);
  }

  private Map<String, byte[]> bytes(Encodings encodings) throws IOException {
    Map<String, byte[]> bytes = new HashMap<>();
    for (Map.Entry<String, Content> made :
        encodings.of(folder.resolve("anh.jpg"), CONTENT, PICTURE).entrySet()) {
      try (InputStream in = made.getValue().open()) {
        bytes.put(made.getKey(), in.readAllBytes());
      }
    }
    return bytes;
  }

  @Test
  void what_no_picture_needs_leaves_with_it_and_a_new_output_takes_what_is_kept()
      throws IOException {
    TestSite site =
        TestSite.small(folder)
            .write("content/articles/2023/anh.jpg", TestPicture.jpg(1))
            .append(ARTICLE, "\n![Hai người](anh.jpg)\n")
            .built();
    Path size = site.out().resolve("tin/bai-thu/anh.jpg_16.webp");
    byte[] published = Files.readAllBytes(size);
    List<Path> kept = kept(folder.resolve(".chungtay"));
    assertThat(kept).hasSize(1);

    site.write("content/articles/2023/anh.jpg", TestPicture.jpg(2)).built();
    assertThat(Files.readAllBytes(size)).isNotEqualTo(published);
    assertThat(kept(folder.resolve(".chungtay"))).hasSize(1).isNotEqualTo(kept);

    site.replace(ARTICLE, "![Hai người](anh.jpg)", "").built();
    assertThat(size).doesNotExist();
  }

  private static List<Path> kept(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache.resolve("pictures"))) {
      return files.toList();
    }
  }
}
