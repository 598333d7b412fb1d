package org.chungtay.theme;

import java.util.List;

/// A pairing in a list, with when it was signed.
record PairingLine(NamedLink pairing, List<When> signed) {}
