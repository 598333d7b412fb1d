package org.chungtay.theme;

import java.util.List;

/// The page for an address that leads nowhere. It is shown at any depth, so its links are absolute
/// paths, as everywhere.
record NotFoundView(Frame frame, List<NamedLink> ways) implements View {}
