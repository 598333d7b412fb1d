package org.chungtay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/// The option that names a site.
final class SiteFolder {

  @Option(names = "--site", descriptionKey = "option.site", paramLabel = "DIR")
  private Path site = Path.of("");

  /// The site's folder.
  ///
  /// @throws UsageException when there is no site in it
  Path site() {
    Path folder = site.toAbsolutePath().normalize();
    if (!Files.isRegularFile(folder.resolve("site-config.yml"))) {
      throw new UsageException("cli.noSite", Map.of("dir", folder.toString()));
    }
    return folder;
  }
}
