package org.chungtay.model;

import java.util.Map;

/// What a destination written in Markdown means.
public sealed interface Target {

  /// A page of this site, with the fragment as written (empty when there is none).
  record Page(Permalink permalink, String fragment) implements Target {}

  /// A page that says that an article is no longer there.
  ///
  /// @param since what it says: when it expired or was removed
  record Notice(Permalink permalink, Map<String, String> since) implements Target {}

  /// A file supplied by staff, published under the page that shows it.
  record File(SourcePath file, Permalink permalink) implements Target {}

  /// An address elsewhere: `https`, `http`, `mailto` or `tel`.
  record External(String url) implements Target {}

  /// A fragment of the same page.
  record Fragment(String fragment) implements Target {}

  /// Nothing: what is wrong with it.
  record Broken(Code code, Map<String, String> arguments) implements Target {}
}
