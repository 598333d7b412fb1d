package org.chungtay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// Options of every command that works on a site.
final class SiteOptions {

  @Option(names = "--site", descriptionKey = "option.site", paramLabel = "DIR")
  private Path site = Path.of("");

  @Option(
      names = "--at",
      descriptionKey = "option.at",
      paramLabel = "INSTANT",
      converter = InstantConverter.class)
  private @Nullable Instant at;

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

  /// The build clock.
  Instant at() {
    return at == null ? Instant.now() : at;
  }

  /// `2023-03-25T13:44:00+07:00` or `2023-03-25T06:44:00Z`.
  static final class InstantConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      try {
        return OffsetDateTime.parse(value).toInstant();
      } catch (DateTimeException e) {
        throw new picocli.CommandLine.TypeConversionException(value);
      }
    }
  }
}
