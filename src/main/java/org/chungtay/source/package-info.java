/// Reads `site-config.yml` and `content/` into typed entries with positions, collecting every
/// problem on the way. Start with [org.chungtay.source.SiteReader]; the steps are
/// [org.chungtay.source.ContentFolder] (which files), [org.chungtay.source.SourceText] (their text,
/// in NFC), [org.chungtay.source.FrontMatter] (YAML from Markdown), [org.chungtay.source.YamlTree]
/// (YAML with positions) and [org.chungtay.source.Binder] (records).
@NullMarked
package org.chungtay.source;

import org.jspecify.annotations.NullMarked;
