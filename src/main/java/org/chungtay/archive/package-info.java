/// Assembles sources into the archive: references, routes, order. Pure: the same sources and the
/// same clock give the same archive. Start with [org.chungtay.archive.Assembler].
@NullMarked
package org.chungtay.archive;

import org.jspecify.annotations.NullMarked;
