package org.chungtay.model;

/// The address of a page inside the site, before the base URL's path: begins with `/`, and ends
/// with `/` for a page (`/tin/dong-da/`) or with a file name (`/404.html`).
public record Permalink(String path) implements Comparable<Permalink> {

  public Permalink {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("a permalink begins with '/': " + path);
    }
  }

  /// The file that answers for this address on a plain web server.
  public OutputPath output() {
    String relative = path.substring(1);
    return new OutputPath(path.endsWith("/") ? relative + "index.html" : relative);
  }

  /// The address of a part of this page.
  public Permalink fragment(String id) {
    return new Permalink(path + "#" + id);
  }

  /// The address of the page that this is, or is a part of.
  public Permalink page() {
    int part = path.indexOf('#');
    return part < 0 ? this : new Permalink(path.substring(0, part));
  }

  /// The address of a file that belongs to this page.
  public Permalink child(String fileName) {
    if (!path.endsWith("/")) {
      throw new IllegalStateException("only a page has files of its own: " + path);
    }
    return new Permalink(path + fileName);
  }

  @Override
  public int compareTo(Permalink other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
