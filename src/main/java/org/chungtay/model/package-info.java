/// What the archive is made of: records and sealed types that every other floor passes along, and
/// nothing that does anything to a disk, a template or a library. Imports the JDK and JSpecify
/// only.
///
/// Start with [org.chungtay.model.Entry] (what staff write), [org.chungtay.model.Source] (an entry
/// with its positions), [org.chungtay.model.Archive] (all entries, assembled) and
/// [org.chungtay.model.Problem] (what an author is told).
@NullMarked
package org.chungtay.model;

import org.jspecify.annotations.NullMarked;
