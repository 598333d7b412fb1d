package org.chungtay.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Options of every command that works on a site as of some moment.
final class SiteOptions {

  @Mixin private SiteFolder folder = new SiteFolder();

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
    return folder.site();
  }

  /// Whether the build clock is that of the machine.
  boolean isNow() {
    return at == null;
  }

  /// The build clock.
  Instant at() {
    return clock().instant();
  }

  /// The build clock of what goes on, which stands still where a moment is given.
  InstantSource clock() {
    return at == null ? InstantSource.system() : InstantSource.fixed(at);
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
