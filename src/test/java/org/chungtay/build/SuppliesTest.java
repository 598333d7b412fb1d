package org.chungtay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.chungtay.TestPicture;
import org.chungtay.TestSite;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.SourcePath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Photographs are most of what a site weighs: nobody reads one without need.
class SuppliesTest {

  private static final String ARTICLE = "content/articles/2023/bai-thu.md";
  private static final String PHOTO = "content/articles/2023/anh.png";

  @TempDir private Path folder;

  @Test
  void a_photograph_is_read_whole_when_it_is_published_and_not_again_while_it_is_the_same()
      throws Exception {
    TestSite site =
        TestSite.small(folder)
            .write(PHOTO, TestPicture.png(1))
            .append(ARTICLE, "\n![Hai người](anh.png)\n");
    BuildOptions options = BuildOptions.reading(folder, Instant.parse("2026-11-22T00:00:00Z"));
    Path cache = options.cache();
    assertThat(content(new Build(options, Progress.SILENT).prepared().supplies())).isNull();

    // The first leaves no stamps of files that are as young as it is.
    Build.run(options, Progress.SILENT);
    site.append(ARTICLE, "\nThêm.\n");
    Build.run(options, Progress.SILENT);
    Memo memo = Memo.read(cache);
    assertThat(content(memo.supplies())).isNotNull();

    Fingerprint planted = Fingerprint.of("planted");
    memo.with(
            memo.emitted(),
            new Supplies(
                memo.supplies().problems(),
                Map.of(new SourcePath(PHOTO), new Supplies.Supply(null, null, planted))))
        .write(cache);
    site.append(ARTICLE, "\nThêm nữa.\n");
    Build.run(options, Progress.SILENT);
    assertThat(content(Memo.read(cache).supplies())).isEqualTo(planted);

    site.write(PHOTO, TestPicture.png(2));
    Build.run(options, Progress.SILENT);
    assertThat(content(Memo.read(cache).supplies())).isNotNull().isNotEqualTo(planted);
  }

  private static @Nullable Fingerprint content(Supplies supplies) {
    return Objects.requireNonNull(supplies.files().get(new SourcePath(PHOTO))).content();
  }
}
