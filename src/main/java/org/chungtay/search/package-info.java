/// Search: Vietnamese analysis, a Lucene index of every page, its export as static files, and the
/// browser client that ranks over them exactly as Lucene does.
///
/// Start with [org.chungtay.search.Corpus] (what is searched), then
/// [org.chungtay.search.SearchIndex] and [org.chungtay.search.StaticExport], whose files
/// [org.chungtay.search.PublishedIndex] answers from. The client's modules are the resources in
/// `client/`; `docs/search-format.md` describes the files between the two.
@NullMarked
package org.chungtay.search;

import org.jspecify.annotations.NullMarked;
