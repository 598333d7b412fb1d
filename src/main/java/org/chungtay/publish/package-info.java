/// The way from artifacts to an output folder: everything is staged first, then moved into place in
/// an order that never shows a page without what it needs. Start with
/// [org.chungtay.publish.StagingSink].
@NullMarked
package org.chungtay.publish;

import org.jspecify.annotations.NullMarked;
