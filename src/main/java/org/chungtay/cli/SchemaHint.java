package org.chungtay.cli;

import java.util.Optional;
import org.chungtay.build.Additions;
import org.chungtay.build.SchemaFiles;
import org.chungtay.model.SourcePath;

/// The first line of a list in YAML, by which the YAML language server finds what may be written in
/// it: "Using inlined schema" in its README.
final class SchemaHint {

  private SchemaHint() {}

  /// The line for a list that is begun now; empty for a file that is there already, for what is no
  /// list, and in a site that keeps no schemas.
  static String of(Archetype archetype, SourcePath file, Additions site) {
    Optional<SourcePath> schema =
        archetype
            .schema()
            .map(name -> new SourcePath(SchemaFiles.FOLDER + "/" + name + ".schema.json"))
            .filter(path -> !site.exists(file) && site.exists(path));
    return schema
        .map(path -> "# yaml-language-server: $schema=" + relative(file, path) + "\n")
        .orElse("");
  }

  /// The path of another file under `content/`, from the folder of this one.
  private static String relative(SourcePath from, SourcePath to) {
    long up = from.folder().chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.value().substring(to.value().indexOf('/') + 1);
  }
}
