package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chungtay.TestSite;
import org.chungtay.model.Checked;
import org.chungtay.model.Sources;
import org.chungtay.publish.WatchedDisk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file that an editor makes and takes away while a site is read is none of its files.
class VanishingFileTest {

  @ParameterizedTest
  @CsvSource({
    "articles/2023/4913.md, 1",
    "articles/2023/4913.md, 2",
    "articles/2023/bai-thu.docx, 1",
    "articles/2023/anh.jpg, 1",
    "metrics.yml.tmp, 1",
  })
  void it_is_no_fault_whenever_it_goes(String name, int look, @TempDir Path folder)
      throws IOException {
    TestSite site = TestSite.small(folder);
    Checked<Sources> without = SiteReader.read(folder);
    Path file = site.write("content/" + name, "---\n").folder().resolve("content/" + name);
    Checked<Sources> read = SiteReader.read(WatchedDisk.watched(folder, new Vanishing(file, look)));
    assertThat(file).as("it has been looked at so many times").doesNotExist();
    assertThat(read.problems()).isEqualTo(without.problems());
    assertThat(read.value().entries()).hasSameSizeAs(without.value().entries());
  }

  /// Deletes a file when someone looks at it for so many times.
  private static final class Vanishing implements WatchedDisk.Watcher {
    private final Path file;
    private int left;

    Vanishing(Path file, int look) {
      this.file = file;
      this.left = look;
    }

    @Override
    public synchronized void beforeLook(Path real) throws IOException {
      if (real.equals(file) && --left == 0) {
        Files.delete(file);
      }
    }
  }
}
