package org.chungtay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.chungtay.TestSite;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.publish.OutputRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

  @TempDir private Path folder;

  @Test
  void what_another_program_made_is_made_again() throws OutputRefused {
    TestSite site = TestSite.small(folder);
    BuildOptions options = BuildOptions.reading(folder, Instant.parse("2026-11-22T00:00:00Z"));
    assertThat(Build.run(options, Progress.SILENT).reasons().values()).containsOnly(Reason.NEW);
    Map<String, ?> whole = TestSite.tree(site.out());

    madeByAnother(UnaryOperator.identity());
    site.write("public/index.html", "made by another");
    Report report = Build.run(options, Progress.SILENT);
    // The others came out as they were.
    assertThat(report.reasons())
        .containsExactly(Map.entry(new OutputPath("index.html"), Reason.PROGRAM));
    assertThat(TestSite.tree(site.out())).isEqualTo(whole);
  }

  @Test
  void what_another_program_found_is_not_read() throws OutputRefused {
    TestSite site = TestSite.small(folder);
    BuildOptions options = BuildOptions.reading(folder, Instant.parse("2026-11-22T00:00:00Z"));
    Build.run(options, Progress.SILENT);
    madeByAnother(
        page ->
            new Findable.Page(
                page.trace(), page.card(), new Deferred<>(ByteBuffer.wrap(new byte[] {1}))));
    site.append("content/articles/2023/bai-thu.md", "\nThêm một câu.\n");
    Build.run(options, Progress.SILENT);

    Map<String, ?> built = TestSite.tree(site.out());
    TestSite clean = site.copied(folder.resolve("sach"));
    Build.run(
        BuildOptions.reading(clean.folder(), Instant.parse("2026-11-22T00:00:00Z")),
        Progress.SILENT);
    assertThat(built).isEqualTo(TestSite.tree(clean.out()));
  }

  /// Leaves the last build as if another program had made it, and found this in its pages.
  private void madeByAnother(UnaryOperator<Findable.Page> found) {
    Path cache = folder.resolve(".chungtay");
    Memo memo = Memo.read(cache);
    Memo.Emitted emitted = memo.emitted();
    Map<Permalink, Findable.Page> pages = new HashMap<>(emitted.pages().values());
    pages.replaceAll((_, page) -> found.apply(page));
    memo.with(
            new Memo.Emitted(
                emitted.questions(),
                Hash.of("another"),
                emitted.theme(),
                emitted.made(),
                emitted.pages().with(pages),
                emitted.catalogue(),
                emitted.search()),
            memo.supplies())
        .write(cache);
    LastBuild.forget(cache);
  }

  @Test
  void a_program_is_told_from_another_by_any_file_of_it() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.writeString(classes.resolve("A.class"), "một");
    Hash one = Program.digest(classes);
    Files.writeString(classes.resolve("A.class"), "hai");
    assertThat(Program.digest(classes)).isNotEqualTo(one);

    Hash jar = Program.digest(jar("a.jar", "một", 1_000_000));
    assertThat(Program.digest(jar("b.jar", "hai", 1_000_000))).isNotEqualTo(jar);
    // The same program, made again.
    assertThat(Program.digest(jar("c.jar", "một", 2_000_000))).isEqualTo(jar);
  }

  private Path jar(String name, String content, long time) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      JarEntry entry = new JarEntry("A.class");
      entry.setTime(time);
      jar.putNextEntry(entry);
      jar.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
