package org.chungtay.theme;

import java.util.List;

/// An article in a list.
record Card(
    String kind,
    String title,
    String href,
    When when,
    String summary,
    List<NamedLink> units,
    Mark mark,
    boolean corrected,
    boolean withdrawn) {}
