package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The front page: what is new, and the units as a map and as a list in dictionary order.
record HomeView(
    Frame frame,
    Mark mark,
    List<Card> highlights,
    List<Card> latest,
    String count,
    @Nullable String newsHref,
    @Nullable TileMap map,
    List<DistrictIndexView.LetterGroup> letters)
    implements View {}
