package org.chungtay.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.TreeMap;
import org.chungtay.TestSite;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Publication;
import org.chungtay.publish.OutputRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingSinkTest {

  @TempDir private Path folder;
  private Path site;
  private Path out;

  @BeforeEach
  void a_site() throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    Files.createDirectories(site.resolve("content"));
    Files.createDirectories(site.resolve("themes"));
    Files.writeString(site.resolve("site-config.yml"), "title: Thử\n");
    out = site.resolve("public");
  }

  @Test
  void nothing_is_in_the_output_before_it_is_published() throws Exception {
    try (StagingSink sink = open(false)) {
      sink.accept(new OutputPath("index.html"), Content.text("một"));
      assertThat(out).doesNotExist();
      sink.publish();
    }
    assertThat(out.resolve("index.html")).hasContent("một");
    assertThat(site.resolve(".chungtay/staging")).doesNotExist();
  }

  @Test
  void a_sink_that_is_closed_unpublished_leaves_the_output_as_it_was() throws Exception {
    publish(Map.of("index.html", "một"), false);
    Map<String, ?> before = TestSite.tree(out);
    try (StagingSink sink = open(false)) {
      sink.accept(new OutputPath("index.html"), Content.text("hai"));
    }
    assertThat(TestSite.tree(out)).isEqualTo(before);
  }

  @Test
  void only_what_changed_is_written_and_what_is_gone_is_deleted() throws Exception {
    publish(Map.of("a.html", "a", "b/index.html", "b", "c/d/index.html", "c"), false);
    FileTime old = FileTime.fromMillis(0);
    Files.setLastModifiedTime(out.resolve("a.html"), old);

    Publication second = publish(Map.of("a.html", "a", "b/index.html", "B"), false);

    assertThat(second.written()).containsExactly(new OutputPath("b/index.html"), Manifest.PATH);
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(second.deleted()).containsExactly(new OutputPath("c/d/index.html"));
    assertThat(Files.getLastModifiedTime(out.resolve("a.html"))).isEqualTo(old);
    assertThat(out.resolve("c")).doesNotExist();
  }

  @Test
  void an_output_that_is_known_to_be_intact_is_not_read() throws Exception {
    publish(Map.of("a.html", "a", "b.html", "b", "c.html", "c"), false);
    // What would be noticed if it were read.
    Files.writeString(out.resolve("a.html"), "x");
    Files.writeString(out.resolve("b.html"), "y");
    try (StagingSink sink =
        StagingSink.open(out, site, site.resolve(".chungtay/staging"), false, true)) {
      assertThat(sink.keep(new OutputPath("a.html"), Hash.of("a"))).isTrue();
      assertThat(sink.keep(new OutputPath("c.html"), Hash.of("other"))).isFalse();
      sink.accept(new OutputPath("b.html"), Content.text("b"));
      sink.accept(new OutputPath("c.html"), Content.text("C"));
      Publication publication = sink.publish();
      assertThat(publication.written()).containsExactly(new OutputPath("c.html"), Manifest.PATH);
      assertThat(publication.unchanged()).isEqualTo(2);
    }
  }

  @Test
  void a_second_publication_of_the_same_writes_nothing() throws Exception {
    publish(Map.of("a.html", "a"), false);
    Publication second = publish(Map.of("a.html", "a"), false);
    assertThat(second.written()).isEmpty();
    assertThat(second.deleted()).isEmpty();
  }

  @Test
  void a_file_that_someone_changed_or_deleted_is_made_again() throws Exception {
    publish(Map.of("a.html", "a", "b.html", "b"), false);
    Files.writeString(out.resolve("a.html"), "x");
    Files.delete(out.resolve("b.html"));
    assertThat(publish(Map.of("a.html", "a", "b.html", "b"), false).written()).hasSize(2);
    assertThat(out.resolve("a.html")).hasContent("a");
    assertThat(out.resolve("b.html")).hasContent("b");
  }

  @Test
  void the_manifest_is_what_sha256sum_reads() throws Exception {
    publish(Map.of("a.html", "a", "b/ký.txt", "b"), false);
    Process check =
        new ProcessBuilder("sha256sum", "-c", "--strict", Manifest.PATH.value())
            .directory(out.toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(check.getInputStream().readAllBytes(), UTF_8)).contains("a.html: OK");
    assertThat(check.waitFor()).isZero();
  }

  @Test
  void a_foreign_file_beside_ours_is_kept_unless_clean() throws Exception {
    publish(Map.of("a.html", "a", "old.html", "o"), false);
    Files.writeString(out.resolve("mine.txt"), "của tôi");
    Publication second = publish(Map.of("a.html", "A"), false);
    assertThat(second.deleted()).containsExactly(new OutputPath("old.html"));
    assertThat(out.resolve("mine.txt")).hasContent("của tôi");

    publish(Map.of("a.html", "A"), true);
    assertThat(out.resolve("mine.txt")).doesNotExist();
  }

  @Test
  void a_folder_that_holds_only_foreign_files_is_refused() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve("mine.txt"), "của tôi");
    for (boolean clean : new boolean[] {false, true}) {
      assertThatThrownBy(() -> publish(Map.of("a.html", "a"), clean))
          .isInstanceOfSatisfying(
              OutputRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_OURS));
    }
    assertThat(TestSite.tree(out)).containsOnlyKeys("mine.txt");
  }

  @Test
  void a_foreign_file_where_a_page_has_to_be_is_never_overwritten() throws Exception {
    publish(Map.of("a.html", "a"), false);
    Files.writeString(out.resolve("tin"), "của tôi");
    assertThatThrownBy(() -> publish(Map.of("a.html", "A", "tin/index.html", "t"), false))
        .isInstanceOf(OutputRefused.class);
    assertThat(out.resolve("a.html")).hasContent("a");
    assertThat(out.resolve("tin")).hasContent("của tôi");

    publish(Map.of("a.html", "A", "tin/index.html", "t"), true);
    assertThat(out.resolve("tin/index.html")).hasContent("t");
  }

  @Test
  void a_link_in_the_output_is_not_followed() throws Exception {
    publish(Map.of("a.html", "a"), false);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("keep.txt"), "giữ");
    Files.createSymbolicLink(out.resolve("tin"), elsewhere);
    assertThatThrownBy(() -> publish(Map.of("a.html", "a", "tin/index.html", "t"), false))
        .isInstanceOf(OutputRefused.class);

    publish(Map.of("a.html", "a", "tin/index.html", "t"), true);
    assertThat(TestSite.tree(elsewhere)).containsOnlyKeys("keep.txt");
    assertThat(out.resolve("tin/index.html")).hasContent("t");
  }

  @Test
  void a_link_that_took_the_place_of_a_folder_of_ours_is_not_followed() throws Exception {
    publish(Map.of("a.html", "a", "tin/t/index.html", "t", "tin/u/index.html", "u"), false);
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(out.resolve("tin"), elsewhere);
    Files.createSymbolicLink(out.resolve("tin"), elsewhere);
    Map<String, ?> before = TestSite.tree(elsewhere);
    assertThatThrownBy(() -> publish(Map.of("a.html", "a", "tin/t/index.html", "T"), false))
        .isInstanceOfSatisfying(
            OutputRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.LINK));
    // Nothing of ours stands behind it, and nothing has to.
    publish(Map.of("a.html", "a"), false);
    assertThat(out.resolve("tin")).isSymbolicLink();
    assertThat(TestSite.tree(elsewhere)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "b/index.html", "manifest-sha256.txt"})
  void a_link_that_took_the_place_of_a_file_of_ours_is_not_written_through(String path)
      throws Exception {
    publish(Map.of("a.html", "a", "b/index.html", "b"), false);
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "giữ");
    Files.delete(out.resolve(path));
    Files.createSymbolicLink(out.resolve(path), elsewhere);
    assertThatThrownBy(() -> publish(Map.of("a.html", "A", "b/index.html", "B"), false))
        .isInstanceOf(OutputRefused.class);
    assertThat(elsewhere).hasContent("giữ");
  }

  @Test
  void an_output_that_is_a_link_to_a_folder_is_that_folder() throws Exception {
    Path www = Files.createDirectory(folder.resolve("www"));
    Files.createSymbolicLink(out, www);
    publish(Map.of("a.html", "a", "b.html", "b"), false);
    publish(Map.of("a.html", "A"), false);
    assertThat(out).isSymbolicLink();
    assertThat(TestSite.tree(www)).containsOnlyKeys("a.html", Manifest.PATH.value());
  }

  @Test
  void an_output_that_is_a_link_to_nothing_is_refused() throws IOException {
    Files.createSymbolicLink(out, folder.resolve("www"));
    assertThatThrownBy(() -> open(false))
        .isInstanceOfSatisfying(
            OutputRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.DANGLING));
  }

  @Test
  void a_cache_that_is_a_link_is_refused() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/staging"));
    Files.writeString(elsewhere.resolve("keep.txt"), "giữ");
    Files.createSymbolicLink(site.resolve(".chungtay"), elsewhere.getParent());
    assertThatThrownBy(() -> open(false))
        .isInstanceOfSatisfying(
            OutputRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.CACHE_IS_A_LINK));
    assertThat(elsewhere.resolve("keep.txt")).hasContent("giữ");
  }

  @Test
  void a_staging_folder_that_is_a_link_is_not_emptied() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("keep.txt"), "giữ");
    Files.createDirectory(site.resolve(".chungtay"));
    Files.createSymbolicLink(site.resolve(".chungtay/staging"), elsewhere);
    publish(Map.of("a.html", "a"), false);
    assertThat(elsewhere.resolve("keep.txt")).hasContent("giữ");
  }

  @Test
  void a_folder_where_a_page_belongs_stays_when_something_is_in_it() throws Exception {
    publish(Map.of("a.html", "a", "b.html", "b"), false);
    Files.delete(out.resolve("a.html"));
    Files.createDirectories(out.resolve("a.html/trong"));
    Files.writeString(out.resolve("a.html/trong/.an"), "của tôi");
    assertThatThrownBy(() -> publish(Map.of("a.html", "A", "b.html", "B"), false))
        .isInstanceOf(OutputRefused.class);
    assertThat(out.resolve("b.html")).hasContent("b");

    Files.delete(out.resolve("a.html/trong/.an"));
    publish(Map.of("a.html", "A", "b.html", "B"), false);
    assertThat(out.resolve("a.html")).hasContent("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "%s/index.html", "a/%s/b.html"})
  void a_name_that_is_too_long_is_refused_before_anything_is_touched(String path) throws Exception {
    publish(Map.of("a.html", "a"), false);
    publish(Map.of("a.html", "a", path.formatted("ă".repeat(127)), "dài"), false);
    publish(Map.of("a.html", "a"), false);
    assertThatThrownBy(
            () -> publish(Map.of("a.html", "A", path.formatted("ă".repeat(128)), "dài"), false))
        .isInstanceOfSatisfying(
            OutputRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.NAME_TOO_LONG));
    assertThat(TestSite.tree(out)).hasSize(2).containsEntry("a.html", Hash.of("a"));
  }

  @Test
  void two_artifacts_of_which_one_lies_in_the_other_are_a_fault() {
    assertThatThrownBy(() -> publish(Map.of("tin", "t", "tin/index.html", "t"), false))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_disk_that_is_too_small_is_noticed_before_anything_is_touched() throws Exception {
    publish(Map.of("a.html", "a"), false);
    Path watched =
        WatchedDisk.watched(
            site,
            new WatchedDisk.Watcher() {
              @Override
              public FileStore disk(Path real, FileStore machines) {
                return real.startsWith(out) ? new SmallDisk(machines, 2 << 20) : machines;
              }
            });
    try (StagingSink sink =
        StagingSink.open(
            watched.resolve("public"),
            watched,
            watched.resolve(".chungtay/staging"),
            false,
            false)) {
      sink.accept(new OutputPath("a.html"), Content.text("A"));
      sink.accept(new OutputPath("b.html"), Content.text("b".repeat(2 << 20)));
      assertThatThrownBy(sink::publish)
          .isInstanceOfSatisfying(
              OutputRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_SPACE));
    }
    assertThat(TestSite.tree(out)).hasSize(2).containsEntry("a.html", Hash.of("a"));
  }

  @Test
  void what_is_published_can_be_read_by_a_web_server() throws Exception {
    publish(Map.of("a.html", "a", "b/c/index.html", "c"), false);
    assertThat(Files.getPosixFilePermissions(out.resolve("b/c/index.html")))
        .contains(PosixFilePermission.OTHERS_READ);
    for (String folder : new String[] {"", "b", "b/c"}) {
      assertThat(Files.getPosixFilePermissions(out.resolve(folder)))
          .as(folder)
          .contains(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);
    }
  }

  @Test
  void folders_that_a_killed_build_emptied_go_with_the_next() throws Exception {
    publish(Map.of("a.html", "a", "b/c/index.html", "c"), false);
    Files.copy(out.resolve(Manifest.PATH.value()), out.resolve(Manifest.JOURNAL));
    Files.delete(out.resolve("b/c/index.html"));
    publish(Map.of("a.html", "A"), false);
    assertThat(out.resolve("b")).doesNotExist();
  }

  @Test
  void hidden_files_belong_to_whoever_put_them_there() throws Exception {
    Files.createDirectories(out.resolve(".well-known"));
    Files.writeString(out.resolve(".well-known/security.txt"), "");
    Files.writeString(out.resolve(".nojekyll"), "");
    publish(Map.of("a.html", "a"), true);
    assertThat(TestSite.tree(out)).containsKeys(".well-known/security.txt", ".nojekyll");
  }

  @Test
  void files_of_a_publication_that_was_cut_short_are_known_as_ours() throws Exception {
    // What a build killed between its moves leaves: some files, the journal, no manifest.
    publish(Map.of("a.html", "a", "b.html", "b"), false);
    Files.move(out.resolve(Manifest.PATH.value()), out.resolve(Manifest.JOURNAL));
    Files.delete(out.resolve("b.html"));
    publish(Map.of("a.html", "A"), false);
    assertThat(TestSite.tree(out)).containsOnlyKeys("a.html", Manifest.PATH.value());
  }

  @Test
  void a_path_that_was_a_file_may_become_a_folder_and_back() throws Exception {
    publish(Map.of("tin", "t"), false);
    publish(Map.of("tin/index.html", "t"), false);
    assertThat(out.resolve("tin/index.html")).hasContent("t");
    publish(Map.of("tin", "t"), false);
    assertThat(TestSite.tree(out)).containsOnlyKeys("tin", Manifest.PATH.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "content", "content/public", "themes/x", ".chungtay/out"})
  void an_output_that_has_to_do_with_the_sources_is_refused(String path) {
    out = site.resolve(path).normalize();
    assertThatThrownBy(() -> open(true))
        .as(path)
        .isInstanceOfSatisfying(
            OutputRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.HOLDS_SOURCES));
  }

  @Test
  void an_output_that_leads_to_the_sources_through_a_link_is_refused() throws IOException {
    out = Files.createSymbolicLink(folder.resolve("link"), site.resolve("content"));
    assertThatThrownBy(() -> open(true)).isInstanceOf(OutputRefused.class);
  }

  @Test
  void an_output_that_is_a_file_is_refused() throws IOException {
    Files.writeString(out, "tệp");
    assertThatThrownBy(() -> open(true))
        .isInstanceOfSatisfying(
            OutputRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_FOLDER));
  }

  @Test
  void two_artifacts_for_one_path_are_a_fault() throws Exception {
    try (StagingSink sink = open(false)) {
      sink.accept(new OutputPath("a.html"), Content.text("a"));
      assertThatThrownBy(() -> sink.accept(new OutputPath("a.html"), Content.text("b")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("a.html");
    }
  }

  private StagingSink open(boolean clean) throws OutputRefused {
    return StagingSink.open(out, site, site.resolve(".chungtay/staging"), clean, false);
  }

  private Publication publish(Map<String, String> files, boolean clean) throws OutputRefused {
    try (StagingSink sink = open(clean)) {
      new TreeMap<>(files)
          .forEach((path, text) -> sink.accept(new OutputPath(path), Content.text(text)));
      return sink.publish();
    }
  }
}
