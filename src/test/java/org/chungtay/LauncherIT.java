package org.chungtay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The launcher, as a user starts it. The jar has just been built, so it builds nothing.
class LauncherIT {

  private static final Path LAUNCHER = TestSite.REPOSITORY.resolve("chungtay");

  @TempDir private Path folder;

  @BeforeAll
  static void the_fast_start_has_been_prepared() throws IOException, InterruptedException {
    new ProcessBuilder(LAUNCHER.toString(), "--version").inheritIO().start().waitFor();
  }

  private record Run(int exit, String out, String err) {}

  @Test
  void it_works_from_another_folder_and_through_links() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("thư mục có dấu cách/Đống Đa"));
    Path first = Files.createSymbolicLink(bin.resolve("một"), LAUNCHER);
    Path second = Files.createSymbolicLink(folder.resolve("chungtay"), first);
    Run run = run(bin, Map.of(), second, "--version");
    assertThat(run.out()).startsWith("chungtay ");
    assertThat(run.exit()).isZero();
  }

  @Test
  void a_new_site_builds_with_no_other_step() throws Exception {
    Path site = folder.resolve("Đống Đa");
    assertThat(run(folder, Map.of(), LAUNCHER, "init", site).exit()).isZero();
    Run build = run(folder, Map.of(), LAUNCHER, "build", "--site", site);
    assertThat(build.exit()).as(build.err()).isZero();
    assertThat(build.out()).isEmpty();
    assertThat(build.err()).contains("Xong trong");
    assertThat(site.resolve("public/index.html")).exists();
  }

  /// What it loads of the program tells what it does.
  @Test
  void a_search_of_what_was_published_makes_nothing() throws Exception {
    TestSite site = TestSite.small(folder.resolve("site"));
    for (int i = 0; i < 2; i++) {
      assertThat(run(folder, Map.of(), LAUNCHER, "build", "--site", site.folder()).exit()).isZero();
    }
    assertThat(run(folder, Map.of(), LAUNCHER, "search", "chữ", "--site", site.folder()).err())
        .isEmpty();
    List<String> making =
        List.of(
            "org.apache.lucene.index.IndexWriter",
            "org.chungtay.archive.Assembler",
            "org.chungtay.build.Memo",
            "org.chungtay.source.ReadSite");
    assertThat(loadedBySearch(site)).doesNotContainAnyElementsOf(making);
    site.append("content/articles/2023/bai-thu.md", "Thêm.\n");
    assertThat(loadedBySearch(site)).containsAll(making);
  }

  private List<String> loadedBySearch(TestSite site) throws Exception {
    Path log = folder.resolve("loaded");
    Run run =
        run(
            folder,
            Map.of(
                // From the cache all classes are loaded at once.
                "CHUNGTAY_AOT",
                "off",
                "CHUNGTAY_JAVA_OPTS",
                "-Xlog:class+load:file=" + log + ":none:filecount=0"),
            LAUNCHER,
            "search",
            "chữ",
            "--site",
            site.folder());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("/tin/bai-thu/");
    try (Stream<String> lines = Files.lines(log)) {
      return lines.map(line -> line.split(" ", 2)[0]).toList();
    }
  }

  @Test
  void it_starts_without_maven_when_the_jar_is_fresh() throws Exception {
    Path tools = Files.createDirectories(folder.resolve("bin"));
    Path maven = tools.resolve("mvn");
    Files.writeString(maven, "#!/bin/sh\necho 'Maven was called' >&2\nexit 9\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    Run run =
        run(folder, Map.of("PATH", tools + ":" + System.getenv("PATH")), LAUNCHER, "--version");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("Maven");
  }

  @Test
  void without_a_suitable_jdk_it_says_what_to_install() throws Exception {
    Path tools = Files.createDirectories(folder.resolve("bin"));
    for (String tool : List.of("bash", "env", "dirname", "readlink", "cat", "find", "sed")) {
      Files.createSymbolicLink(tools.resolve(tool), which(tool));
    }
    Map<String, String> poor = new HashMap<>();
    poor.put("PATH", tools.toString());
    poor.put("JAVA_HOME", "");
    poor.put("HOME", folder.toString());
    poor.put("CHUNGTAY_JDK_ROOT", folder.toString());
    Run run = run(folder, poor, LAUNCHER, "build");
    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("JDK 25", "apt-get install", "Cài đặt rồi chạy lại lệnh");
  }

  /// Through a pseudo-terminal that `script` (util-linux) opens, as someone who types.
  @Test
  void new_asks_on_a_terminal_and_not_in_a_script() throws Exception {
    TestSite site = TestSite.small(folder);
    Path typed = Files.writeString(folder.resolve("typed"), "Đống Đa: ký\n25/3/2023\nTóm tắt.\n");
    Run script = run(folder, Map.of(), LAUNCHER, "new", "news", "--site", folder);
    assertThat(script.exit()).isEqualTo(2);
    assertThat(script.err()).contains("Thiếu --title, --summary.");
    String command = "'" + LAUNCHER + "' new news --site '" + folder + "'";
    Run terminal =
        run(
            folder,
            Map.of(),
            Path.of("/bin/sh"),
            "-c",
            "script -qec \"$1\" /dev/null <\"$2\"",
            "sh",
            command,
            typed);
    assertThat(terminal.out())
        .contains("Tiêu đề bài:", "Đã tạo content/articles/2023/dong-da-ky.md");
    assertThat(terminal.exit()).isZero();
    assertThat(site.check().exit()).isZero();
  }

  /// Ctrl-C while a question stands: what was answered before is told as a command that goes on.
  @Test
  void who_breaks_off_has_nothing_to_type_again() throws Exception {
    TestSite.small(folder);
    Process typing =
        new ProcessBuilder(
                // Where the tests run in the background, Ctrl-C is ignored, and that is inherited.
                "env",
                "--default-signal=INT",
                "script",
                "-qec",
                "'" + LAUNCHER + "' new news --site '" + folder + "'",
                "/dev/null")
            .redirectErrorStream(true)
            .start();
    CompletableFuture.delayedExecutor(2, TimeUnit.MINUTES).execute(typing::destroyForcibly);
    try (Writer keys = typing.outputWriter(UTF_8);
        InputStream screen = typing.getInputStream()) {
      readUntil(screen, "Tiêu đề bài:");
      keys.write("Đống Đa: ký\n");
      keys.flush();
      readUntil(screen, "Ngày đăng");
      keys.write('\u0003');
      keys.flush();
      readUntil(screen, " news --title 'Đống Đa: ký'");
    } finally {
      typing.destroy();
    }
    assertThat(folder.resolve("content/articles")).isDirectoryNotContaining("glob:**dong-da*");
  }

  private static void readUntil(InputStream screen, String text) throws IOException {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    while (!shown.toString(UTF_8).contains(text)) {
      int next = screen.read();
      assertThat(next).as(shown.toString(UTF_8)).isNotNegative();
      shown.write(next);
    }
  }

  @Test
  void the_preview_shows_the_site_until_it_is_ended() throws Exception {
    TestSite.small(folder.resolve("site"));
    Process server =
        new ProcessBuilder(
                LAUNCHER.toString(),
                "serve",
                "--site",
                folder.resolve("site").toString(),
                "--port=0")
            .start();
    try (BufferedReader told = server.errorReader(UTF_8)) {
      Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/").matcher("");
      for (String line = told.readLine(); line != null && !address.reset(line).find(); ) {
        line = told.readLine();
      }
      try (InputStream page = URI.create(address.group()).toURL().openStream()) {
        assertThat(new String(page.readAllBytes(), UTF_8)).contains("Thử", "/.chungtay/live.js");
      }
      run(folder, Map.of(), Path.of("/bin/kill"), "-TERM", server.pid());
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isZero();
      assertThat(told.lines()).noneMatch(line -> line.contains("Exception"));
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void exit_codes_pass_through() throws Exception {
    TestSite site = TestSite.small(folder);
    assertThat(run(folder, Map.of(), LAUNCHER, "check", "--site", folder).exit()).isZero();
    site.replace("content/articles/2023/bai-thu.md", "kind: news", "kind: gì");
    assertThat(run(folder, Map.of(), LAUNCHER, "check", "--site", folder).exit()).isEqualTo(1);
    assertThat(run(folder, Map.of(), LAUNCHER, "check", "--sit", folder).exit()).isEqualTo(2);
  }

  /// What fails in the machine or the program is never told as a fault of the content.
  @ParameterizedTest
  @CsvSource({
    "-Xmx9999t, 'không khởi động được'",
    "-Xnone, 'không khởi động được'",
    "-Xmx12m, 'Không đủ bộ nhớ'"
  })
  void a_machine_that_is_too_small_is_a_fault(String options, String told) throws Exception {
    TestSite site = TestSite.small(folder);
    site.write("content/articles/2023/dai.md", TestSite.article("Dài", "Chữ.\n\n".repeat(150_000)));
    Run run =
        run(
            folder,
            Map.of("CHUNGTAY_JAVA_OPTS", options, "CHUNGTAY_AOT", "off"),
            LAUNCHER,
            "check",
            "--site",
            folder);
    assertThat(run.err()).contains(told);
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void problems_are_the_same_in_any_locale_and_time_zone() throws Exception {
    PlantedFaults.copy(folder, text -> text);
    Run plain = run(folder, Map.of(), LAUNCHER, "check", "--site", folder, "--format", "json");
    Run odd =
        run(
            folder,
            Map.of(
                "LC_ALL", "C",
                "TZ", "Pacific/Kiritimati",
                "CHUNGTAY_JAVA_OPTS", "-Duser.language=tr -Duser.country=TR"),
            LAUNCHER,
            "check",
            "--site",
            folder,
            "--format",
            "json");
    assertThat(plain.exit()).isEqualTo(1);
    assertThat(odd).isEqualTo(plain);
  }

  @Test
  void the_distribution_runs_without_sources() throws Exception {
    Path unpacked = unpackedDistribution();
    Path site = folder.resolve("site");
    Map<String, String> plain = Map.of("CHUNGTAY_AOT", "off");
    assertThat(run(folder, plain, unpacked.resolve("chungtay"), "init", site).exit()).isZero();
    Run build = run(folder, plain, unpacked.resolve("chungtay"), "build", "--site", site);
    assertThat(build.exit()).as(build.err()).isZero();
  }

  /// What comes from others comes with the text that lets it be passed on. One text serves the jars
  /// of a library: `flexmark` also `flexmark-util`.
  @Test
  void the_distribution_holds_the_licence_of_every_library() throws Exception {
    Path unpacked = unpackedDistribution();
    List<String> jars = names(unpacked.resolve("lib"));
    Path licences = unpacked.resolve("licenses");
    List<String> libraries = names(licences);
    assertThat(jars)
        .isNotEmpty()
        .allMatch(jar -> libraries.stream().anyMatch(library -> jar.startsWith(library + "-")));
    for (String library : libraries) {
      assertThat(jars).anyMatch(jar -> jar.startsWith(library + "-"));
      assertThat(wordsIn(licences.resolve(library))).as(library).contains("\"AS IS\"");
    }
  }

  private static String wordsIn(Path of) throws IOException {
    StringBuilder words = new StringBuilder();
    try (Stream<Path> files = Files.walk(of)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        words.append(Files.readString(file)).append('\n');
      }
    }
    return words.toString().replaceAll("\\s+", " ");
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private Path unpackedDistribution() throws IOException, InterruptedException {
    Path archive;
    try (Stream<Path> files = Files.list(TestSite.REPOSITORY.resolve("target"))) {
      archive = files.filter(f -> f.toString().endsWith(".tar.gz")).findFirst().orElseThrow();
    }
    assertThat(run(folder, Map.of(), Path.of("/bin/tar"), "xzf", archive).exit()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static Path which(String tool) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + tool));
  }

  private Run run(
      Path workFolder, Map<String, String> environment, Path program, Object... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder process = new ProcessBuilder(program.toString());
    Arrays.stream(arguments).map(String::valueOf).forEach(process.command()::add);
    process.environment().putAll(environment);
    int exit =
        process
            .directory(workFolder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    Run run = new Run(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    Files.delete(out);
    Files.delete(err);
    return run;
  }
}
