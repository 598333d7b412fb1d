package org.chungtay.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.model.Archive;
import org.chungtay.model.Checked;
import org.chungtay.model.Problem;
import org.chungtay.model.Resolver;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Told;
import org.chungtay.source.SiteFolder;

/// A site, read and assembled at noon of 1 June 2023 in Hanoi.
final class Assembled {

  static final Instant NOW = Instant.parse("2023-06-01T05:00:00Z");

  private final Checked<Sources> sources;
  private final Assembly assembly;

  private Assembled(SiteFolder site, boolean drafts) {
    this.sources = site.read();
    this.assembly = Assembler.assemble(sources.value(), NOW, drafts, false);
  }

  static Assembled of(SiteFolder site) {
    return new Assembled(site, false);
  }

  static Assembled withDrafts(SiteFolder site) {
    return new Assembled(site, true);
  }

  Archive archive() {
    return assembly.archive();
  }

  Assembly assembly() {
    return assembly;
  }

  /// Everything that is told, as `content/a.md key-missing 1:1`.
  List<String> told() {
    List<Problem> all = new ArrayList<>(sources.problems());
    all.addAll(assembly.problems());
    all.forEach(Told::canBeShown);
    return Told.filesAndPlaces(all);
  }

  /// The problems of assembling.
  List<Problem> problems() {
    return Problem.sorted(assembly.problems());
  }

  List<String> articles() {
    return archive().articles().stream().map(Source::id).toList();
  }

  /// What answers the Markdown of this file.
  Resolver resolver(String path) {
    return assembly.resolvers().apply(source(path));
  }

  /// The address of what this file holds.
  String addressOf(String path) {
    return String.valueOf(archive().permalink(source(path)));
  }

  private Source<?> source(String path) {
    return sources.value().entries().stream()
        .filter(s -> s.path().equals(new SourcePath(path)))
        .findFirst()
        .orElseThrow();
  }
}
