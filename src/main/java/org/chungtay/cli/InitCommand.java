package org.chungtay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chungtay.build.SchemaFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `chungtay init`: a new site that builds at once, made of marked samples.
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

  /// The files of the sample site, as resources under `/starter/`.
  static final List<String> FILES =
      List.of(
          "site-config.yml",
          "gitignore",
          "content/gitattributes",
          "content/articles/2026/bai-viet-mau.md",
          "content/articles/2026/le-ky-ket-mau.md",
          "content/districts/don-vi-mau.md",
          "content/districts/don-vi-ket-noi-mau.md",
          "content/metrics.yml",
          "content/topics.yml",
          "content/pages/gioi-thieu.md");

  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "option.dir")
  private Path folder = Path.of("");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path site = folder.toAbsolutePath().normalize();
    try {
      if (Files.exists(site) && !isEmpty(site)) {
        throw new UsageException("cli.init.notEmpty", Map.of("dir", folder.toString()));
      }
      for (String file : FILES) {
        Path target = site.resolve(hidden(file));
        Files.createDirectories(target.getParent());
        try (InputStream in = resource(file)) {
          Files.copy(in, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + site, e);
    }
    SchemaFiles.write(site.resolve(SchemaFiles.FOLDER), console.messages());
    console.tell("cli.init.done", Map.of("dir", folder.toString()));
    return ExitCode.DONE.value();
  }

  /// Git would obey files of these names among the resources.
  private static String hidden(String file) {
    return file.replaceFirst("(?=git(?:ignore|attributes)$)", ".");
  }

  private static InputStream resource(String file) {
    InputStream in = InitCommand.class.getResourceAsStream("/starter/" + file);
    if (in == null) {
      throw new IllegalStateException("missing resource /starter/" + file);
    }
    return in;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> file.getFileName().toString().equals(".git"));
    }
  }
}
