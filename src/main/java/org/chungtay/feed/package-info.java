/// What machines read: feeds of the site, its units and its topics, data files, the sitemap, and
/// what each page says of itself. Start reading at [Feeds] and [JsonLd].
@NullMarked
package org.chungtay.feed;

import org.jspecify.annotations.NullMarked;
