package org.chungtay.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.chungtay.model.SiteConfig;
import org.jspecify.annotations.Nullable;

/// What a build is asked to do.
///
/// @param site the folder that holds `site-config.yml`
/// @param out the folder to publish into
/// @param baseUrl replaces the site's own base URL
/// @param drafts whether drafts take part
/// @param planned whether what waits for its day takes part already, as in a preview
/// @param at the build clock
/// @param clean whether files in the output that this program did not make are deleted
/// @param threads how many threads work at once
/// @param recording what is done with the ledger of published addresses
public record BuildOptions(
    Path site,
    Path out,
    @Nullable URI baseUrl,
    boolean drafts,
    boolean planned,
    Instant at,
    boolean clean,
    int threads,
    Recording recording) {

  /// What a build asks for, in which nothing is public before its day, and nothing is recorded.
  public BuildOptions(
      Path site,
      Path out,
      @Nullable URI baseUrl,
      boolean drafts,
      Instant at,
      boolean clean,
      int threads) {
    this(site, out, baseUrl, drafts, false, at, clean, threads, Recording.NONE);
  }

  /// What a command asks for that publishes nothing.
  public static BuildOptions reading(Path site, Instant at) {
    return new BuildOptions(
        site,
        site.resolve("public"),
        null,
        false,
        at,
        false,
        Runtime.getRuntime().availableProcessors());
  }

  /// What a preview asks for, which publishes nothing either; with drafts it shows what is planned.
  static BuildOptions previewing(Path site, URI baseUrl, boolean drafts, Instant at) {
    BuildOptions reading = reading(site, at);
    return new BuildOptions(
        site,
        reading.out(),
        baseUrl,
        drafts,
        drafts,
        at,
        reading.clean(),
        reading.threads(),
        Recording.NONE);
  }

  /// The same, with this done with the ledger.
  public BuildOptions with(Recording other) {
    return new BuildOptions(site, out, baseUrl, drafts, planned, at, clean, threads, other);
  }

  /// The same, published into this folder.
  BuildOptions into(Path folder) {
    return new BuildOptions(site, folder, baseUrl, drafts, planned, at, clean, threads, recording);
  }

  /// The configuration of the site as it is to be built.
  SiteConfig over(SiteConfig config) {
    return baseUrl == null ? config : config.withBaseUrl(baseUrl);
  }

  /// What builds leave to later ones; it may be deleted at any time.
  Path cache() {
    return site.resolve(".chungtay");
  }

  /// Where the site's own themes are.
  Path themes() {
    return site.resolve("themes");
  }
}
