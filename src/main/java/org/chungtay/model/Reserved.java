package org.chungtay.model;

import java.util.List;
import java.util.Optional;

/// What the program keeps for itself beside pages, feeds and data: files at the root of the site,
/// and folders whose names end in a slash. No page, list or old address takes one of these places.
public enum Reserved {
  /// The style sheets and drawings of the theme.
  ASSETS("assets/"),
  /// The page of search, and the files that it reads.
  SEARCH("tim-kiem/"),
  NOT_FOUND("404.html"),
  SITEMAP("sitemap.xml"),
  ROBOTS("robots.txt"),
  LICENCE("giay-phep.txt"),
  /// What hosts are told: what to send with the pages, and where old addresses lead.
  HEADERS("_headers"),
  REDIRECTS("_redirects"),
  /// The same for nginx.
  REDIRECTS_MAP("_redirects.map"),
  BUILD("build.json"),
  MANIFEST("manifest-sha256.txt"),
  JOURNAL(".chungtay-publishing");

  private static final List<Reserved> ALL = List.of(values());

  private final String path;

  Reserved(String path) {
    this.path = path;
  }

  /// Relative to the output folder; that of a folder ends in a slash.
  public String path() {
    return path;
  }

  /// The file.
  ///
  /// @throws IllegalArgumentException when this is a folder
  public OutputPath output() {
    return new OutputPath(path);
  }

  public Permalink permalink() {
    return new Permalink("/" + path);
  }

  /// What a file at this place would be, or lie in. A file of ours is no folder of another.
  public static Optional<Reserved> at(Location place) {
    for (Reserved kept : ALL) {
      if (kept.holds(place)) {
        return Optional.of(kept);
      }
    }
    return Optional.empty();
  }

  private boolean holds(Location place) {
    String other = place.path();
    return other.startsWith(path)
        && (path.endsWith("/")
            || other.length() == path.length()
            || other.charAt(path.length()) == '/');
  }
}
