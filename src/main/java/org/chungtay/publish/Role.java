package org.chungtay.publish;

import java.util.Comparator;
import org.chungtay.model.OutputPath;

/// What a file of a site is to its readers, which says when it comes and goes.
enum Role {
  /// Leads nowhere: a style sheet, a picture, a shard of the search index.
  PART,
  /// Names parts and pages: the manifest of the search index.
  INDEX,
  PAGE,
  /// Names everything.
  MANIFEST;

  /// The order in which new files come: before a page, all that it needs.
  static final Comparator<OutputPath> COMING = by(Comparator.naturalOrder());

  /// The order in which files are replaced: an index after the pages whose texts it holds.
  static final Comparator<OutputPath> CHANGING =
      by(
          Comparator.comparing((Role role) -> role == MANIFEST)
              .thenComparing(role -> role == INDEX));

  /// The order in which files go: before what is needed, the pages that need it.
  static final Comparator<OutputPath> GOING = by(Comparator.reverseOrder());

  static Role of(OutputPath path) {
    if (path.equals(Manifest.PATH)) {
      return MANIFEST;
    }
    if (path.value().endsWith(".html")) {
      return PAGE;
    }
    return path.value().endsWith("/manifest.json") ? INDEX : PART;
  }

  private static Comparator<OutputPath> by(Comparator<Role> order) {
    return Comparator.comparing(Role::of, order).thenComparing(Comparator.naturalOrder());
  }
}
