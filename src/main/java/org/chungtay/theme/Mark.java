package org.chungtay.theme;

import java.util.List;

/// The mark of the pair, as data: the kinds of its tiles (a [org.chungtay.model.UnitType] key, or
/// `none`), whether they are joined by an agreement, and whether they stand for schools. Tiles that
/// no agreement joins stand apart: the mark states what the data state.
record Mark(List<String> tiles, boolean joined, boolean schools) {}
