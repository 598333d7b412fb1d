/// Checks that need more than the content: whether the links that lead out of the site can be
/// opened. Start with [org.chungtay.check.ExternalLinks].
@NullMarked
package org.chungtay.check;

import org.jspecify.annotations.NullMarked;
