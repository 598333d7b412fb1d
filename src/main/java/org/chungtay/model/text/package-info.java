/// Vietnamese text: slugs, folding, dictionary order, dates and numbers as the press writes them,
/// and the message bundles of the tool. Imports the JDK and JSpecify only.
@NullMarked
package org.chungtay.model.text;

import org.jspecify.annotations.NullMarked;
