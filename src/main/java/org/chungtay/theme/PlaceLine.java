package org.chungtay.theme;

import java.util.List;

/// A place and the units it lies in.
///
/// @param anchor its name on the page of places
/// @param former whether all of these units are no more
/// @param units those that most of it lies in
/// @param parts those of which it has a smaller part
record PlaceLine(
    String anchor,
    NamedLink name,
    String since,
    boolean former,
    List<NamedLink> units,
    List<NamedLink> parts) {}
