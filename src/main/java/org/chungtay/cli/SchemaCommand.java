package org.chungtay.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chungtay.build.SchemaFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chungtay schema`: JSON Schemas, by which an editor knows what may be written.
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private SiteFolder siteFolder = new SiteFolder();

  @Option(names = "--out", descriptionKey = "option.schema.out", paramLabel = "DIR")
  private @Nullable Path out;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = out == null ? siteFolder.site().resolve(SchemaFiles.FOLDER) : out;
    int count = SchemaFiles.write(folder.toAbsolutePath().normalize(), console.messages());
    console.tell("cli.schema.done", Map.of("n", String.valueOf(count), "dir", folder.toString()));
    return ExitCode.DONE.value();
  }
}
