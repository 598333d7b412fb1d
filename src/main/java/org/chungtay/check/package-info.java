/// Reads what was rendered as an editor would: what is correct, and still reads wrong. All of it is
/// a warning, which a site may switch off. Start with [org.chungtay.check.Lint].
@NullMarked
package org.chungtay.check;

import org.jspecify.annotations.NullMarked;
