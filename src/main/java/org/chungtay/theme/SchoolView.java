package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a school.
///
/// @param unit the unit it belongs to, as of its time
/// @param names other names it goes by
record SchoolView(
    Frame frame,
    Mark mark,
    String title,
    String level,
    List<NamedLink> unit,
    List<String> names,
    List<PairingCard> partners,
    String count,
    List<Card> articles,
    @Nullable Pager pager)
    implements View {}
