package org.chungtay.model;

import java.text.Normalizer;
import org.chungtay.model.text.StrayEth;

/// A file of the site, relative to the site's folder: NFC, `/` separated, no `.` or `..` segment,
/// for example `content/articles/2023/dong-da.md`.
public record SourcePath(String value) implements Comparable<SourcePath> {

  public SourcePath {
    value = StrayEth.mended(Normalizer.normalize(value, Normalizer.Form.NFC));
    if (value.startsWith("/") || value.endsWith("/")) {
      throw new IllegalArgumentException("not a relative file path: " + value);
    }
  }

  /// The file's name with its extension.
  public String fileName() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /// The file's name without its extension: `dong-da` for `content/districts/dong-da.md`.
  public String stem() {
    String name = fileName();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /// What follows the last dot, in lower case; empty when there is none.
  public String extension() {
    String name = fileName();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }

  /// The folder that holds the file, without a trailing slash; empty for the site's own folder.
  public String folder() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? "" : value.substring(0, slash);
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
