/// The live preview: a site watched, built in memory and shown on loopback, with its problems laid
/// over its pages. Start with [org.chungtay.serve.PreviewServer].
@NullMarked
package org.chungtay.serve;

import org.jspecify.annotations.NullMarked;
