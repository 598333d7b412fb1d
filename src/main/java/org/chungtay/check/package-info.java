/// Checks that need more than the content: what reads wrong although it is correct
/// ([org.chungtay.check.Lint]; warnings, which a site may switch off), and whether the links that
/// lead out of the site can be opened ([org.chungtay.check.ExternalLinks]).
@NullMarked
package org.chungtay.check;

import org.jspecify.annotations.NullMarked;
