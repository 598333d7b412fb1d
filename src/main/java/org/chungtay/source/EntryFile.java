package org.chungtay.source;

import java.util.Set;
import org.chungtay.model.SourcePath;
import org.chungtay.model.UrlLedger;

/// What a file under `content/` is, told by its place and extension.
enum EntryFile {
  ARTICLE,
  DISTRICT,
  SCHOOLS,
  DOCUMENT,
  METRICS,
  TOPICS,
  PLACES,
  PAGE,
  /// The addresses that were published, which a build writes.
  LEDGER,
  /// A picture or another file that an entry may show.
  ATTACHMENT,
  /// A text that stands where none is read, which its writer would miss on the site.
  UNEXPECTED;

  /// Formats that staff take for articles.
  private static final Set<String> TEXT_FORMATS =
      Set.of("md", "yml", "yaml", "markdown", "doc", "docx", "odt", "rtf");

  static EntryFile kindOf(SourcePath path) {
    String value = path.value();
    String extension = path.extension();
    if (path.equals(UrlLedger.FILE)) {
      return LEDGER;
    }
    if (extension.equals("md")) {
      if (value.startsWith("content/articles/")) {
        return ARTICLE;
      }
      return switch (path.folder()) {
        case "content/districts" -> DISTRICT;
        case "content/documents" -> DOCUMENT;
        case "content/pages" -> PAGE;
        default -> UNEXPECTED;
      };
    }
    if (extension.equals("yml")) {
      return switch (path.folder()) {
        case "content/schools" -> SCHOOLS;
        case "content" ->
            switch (path.fileName()) {
              case "metrics.yml" -> METRICS;
              case "topics.yml" -> TOPICS;
              case "places.yml" -> PLACES;
              default -> UNEXPECTED;
            };
        default -> UNEXPECTED;
      };
    }
    return TEXT_FORMATS.contains(extension) || path.fileName().endsWith(".md.txt")
        ? UNEXPECTED
        : ATTACHMENT;
  }
}
