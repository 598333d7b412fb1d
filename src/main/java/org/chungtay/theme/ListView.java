package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list of articles; `sections` are lists that are part of it. `description` and
/// `count` are absent on a numbered page.
record ListView(
    Frame frame,
    Mark mark,
    String title,
    @Nullable String description,
    @Nullable String count,
    List<NamedLink> sections,
    List<Card> articles,
    @Nullable Pager pager)
    implements View {}
