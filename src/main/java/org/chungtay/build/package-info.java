/// The story of the product: [org.chungtay.build.Build] reads a site, assembles it, renders it and
/// publishes it. Every stage is a room of its own; this floor only puts them in order.
/// [org.chungtay.build.Additions] adds files to a site, held to the same checks.
@NullMarked
package org.chungtay.build;

import org.jspecify.annotations.NullMarked;
