/// Files that staff supply, looked at before they are published: whether each is what its name says
/// and whole, and pictures without what they tell beside themselves. Start reading at
/// [org.chungtay.image.SuppliedFile]; each picture format has a class of its own.
@NullMarked
package org.chungtay.image;

import org.jspecify.annotations.NullMarked;
