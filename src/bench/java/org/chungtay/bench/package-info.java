/// Generated archives: valid sites of any size for tests and measurements, marked as generated on
/// every page. The same seed gives the same bytes. Start with
/// [org.chungtay.bench.GeneratedArchive].
@NullMarked
package org.chungtay.bench;

import org.jspecify.annotations.NullMarked;
