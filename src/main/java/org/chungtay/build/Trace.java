package org.chungtay.build;

import org.chungtay.model.Fingerprint;

/// What something was made from.
///
/// @param given the fingerprint of what its maker was given
/// @param asked the numbers of the questions that were asked, see [Traces]
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are a million numbers
record Trace(Fingerprint given, int[] asked) {}
