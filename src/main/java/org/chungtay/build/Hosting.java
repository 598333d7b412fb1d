package org.chungtay.build;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;

/// `_headers`: what a host that reads such a file (Cloudflare Pages, Netlify and others) sends with
/// the pages. Other servers are told the same by `docs/hosting/nginx.conf`.
final class Hosting {

  static final OutputPath PATH = new OutputPath("_headers");

  /// The [content security policy](https://www.w3.org/TR/CSP3/) that every page works under:
  /// nothing inline, nothing from elsewhere.
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self';"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /// Folders of files whose names hold their digest: what changes gets another name.
  private static final List<String> IMMUTABLE =
      List.of(
          "assets",
          "tim-kiem/columns",
          "tim-kiem/directory",
          "tim-kiem/facets",
          "tim-kiem/lexicon",
          "tim-kiem/pages",
          "tim-kiem/pairs",
          "tim-kiem/positions",
          "tim-kiem/texts",
          "tim-kiem/words");

  private Hosting() {}

  /// @param basePath the path of the site on its host, without a final slash; empty at its root
  static Content headers(String basePath) {
    return Content.text(
        """
        %1$s/*
          Content-Security-Policy: %2$s
          Referrer-Policy: strict-origin-when-cross-origin
          X-Content-Type-Options: nosniff
          Cache-Control: public, max-age=300
        """
                .formatted(basePath, POLICY)
            + IMMUTABLE.stream()
                .map(
                    folder ->
                        """
                        %s/%s/*
                          ! Cache-Control
                          Cache-Control: public, max-age=31536000, immutable
                        """
                            .formatted(basePath, folder))
                .collect(joining()));
  }
}
