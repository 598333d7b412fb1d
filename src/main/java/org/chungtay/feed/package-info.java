/// What machines follow: feeds of the site, its units and its topics, and the sitemap. Start
/// reading at [Feeds].
@NullMarked
package org.chungtay.feed;

import org.jspecify.annotations.NullMarked;
