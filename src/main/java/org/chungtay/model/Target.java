package org.chungtay.model;

/// What a destination written in Markdown means.
public sealed interface Target {

  /// A page of this site, with the fragment as written (empty when there is none).
  record Page(Permalink permalink, String fragment) implements Target {}

  /// A file supplied by staff, published under the page that shows it.
  record File(SourcePath file, Permalink permalink) implements Target {}

  /// An address elsewhere: `https`, `http`, `mailto` or `tel`.
  record External(String url) implements Target {}

  /// A fragment of the same page.
  record Fragment(String fragment) implements Target {}

  /// Nothing: what is wrong with it.
  record Broken(Code code, java.util.Map<String, String> arguments) implements Target {}
}
