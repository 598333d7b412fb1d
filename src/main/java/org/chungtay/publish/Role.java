package org.chungtay.publish;

import java.util.Comparator;
import java.util.function.ToIntFunction;
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
  static final Comparator<OutputPath> COMING = by(Role::ordinal);

  /// The order in which files are replaced: an index after the pages whose texts it holds.
  static final Comparator<OutputPath> CHANGING =
      by(
          role ->
              switch (role) {
                case PART -> 0;
                case PAGE -> 1;
                case INDEX -> 2;
                case MANIFEST -> 3;
              });

  /// The order in which files go: before what is needed, the pages that need it.
  static final Comparator<OutputPath> GOING = by(role -> -role.ordinal());

  static Role of(OutputPath path) {
    if (path.equals(Manifest.PATH)) {
      return MANIFEST;
    }
    if (path.value().endsWith(".html")) {
      return PAGE;
    }
    return path.value().endsWith("/manifest.json") ? INDEX : PART;
  }

  private static Comparator<OutputPath> by(ToIntFunction<Role> rank) {
    return Comparator.comparingInt((OutputPath path) -> rank.applyAsInt(of(path)))
        .thenComparing(Comparator.naturalOrder());
  }
}
