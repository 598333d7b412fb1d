@NullMarked
package org.chungtay.theme;

import org.jspecify.annotations.NullMarked;
