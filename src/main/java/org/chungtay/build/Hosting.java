package org.chungtay.build;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;

/// `_headers`: what a host that reads such a file (Cloudflare Pages, Netlify and others) sends with
/// the pages. Other servers are told the same by `docs/hosting/nginx.conf`.
final class Hosting {

  static final OutputPath PATH = Reserved.HEADERS.output();

  /// The [content security policy](https://www.w3.org/TR/CSP3/) that every page works under:
  /// nothing inline, nothing from elsewhere.
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self';"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /// What is sent with every file.
  static final Map<String, String> SENT = sent();

  private static Map<String, String> sent() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("X-Content-Type-Options", "nosniff");
    return Collections.unmodifiableMap(headers);
  }

  /// Folders of files whose names hold their digest: what changes gets another name.
  private static final List<String> IMMUTABLE =
      Stream.concat(
              Stream.of(Reserved.ASSETS.path()),
              Stream.of(
                      "columns",
                      "directory",
                      "facets",
                      "lexicon",
                      "pages",
                      "pairs",
                      "positions",
                      "texts",
                      "words")
                  .map(family -> Reserved.SEARCH.path() + family + "/"))
          .toList();

  private Hosting() {}

  /// @param basePath the path of the site on its host, without a final slash; empty at its root
  static Content headers(String basePath) {
    return Content.text(
        basePath
            + "/*\n"
            + SENT.entrySet().stream()
                .map(header -> "  " + header.getKey() + ": " + header.getValue() + "\n")
                .collect(joining())
            + "  Cache-Control: public, max-age=300\n"
            + IMMUTABLE.stream()
                .map(
                    folder ->
                        """
                        %s/%s*
                          ! Cache-Control
                          Cache-Control: public, max-age=31536000, immutable
                        """
                            .formatted(basePath, folder))
                .collect(joining()));
  }
}
