package org.chungtay.feed;

import java.net.URI;
import java.net.URISyntaxException;
import org.chungtay.model.Permalink;
import org.chungtay.model.SiteConfig;

/// Names things in feeds by `tag:` URIs (RFC 4151), which stay when the site moves:
/// `tag:chungtay.example,2026:/tin/dong-da/`.
final class TagUri {

  /// A date of minting has to be in the tag. It is one for all, since nothing in content is safe
  /// from being corrected, and the year in which these tags were thought of.
  private static final String MINTED = "2026";

  private TagUri() {}

  /// @param permalink where it was first published
  static String of(SiteConfig config, Permalink permalink) {
    URI home = config.identity();
    String folder = home.getPath() == null ? "" : home.getPath().replaceAll("/+$", "");
    try {
      return new URI("tag", home.getHost() + "," + MINTED + ":" + folder + permalink.path(), null)
          .toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no tag for " + permalink + " of " + home, e);
    }
  }
}
