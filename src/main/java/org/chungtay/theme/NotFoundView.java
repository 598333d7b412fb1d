package org.chungtay.theme;

import java.util.List;

/// What a server shows for an address that is not there, with the ways on.
record NotFoundView(Frame frame, List<NamedLink> ways) implements View {}
