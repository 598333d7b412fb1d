/// Pages: what a route shows becomes a view (a record tree of finished texts and links), and the
/// theme's templates turn the view, which is all they see, into HTML. Pebble is known here only.
///
/// Start with [org.chungtay.theme.Theme], then [org.chungtay.theme.View] and one view, say
/// [org.chungtay.theme.DistrictView] with its maker [org.chungtay.theme.DistrictPages].
@NullMarked
package org.chungtay.theme;

import org.jspecify.annotations.NullMarked;
