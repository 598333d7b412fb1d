package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The front page: where the initiative stands, what is new, and the units as a map and as a list
/// in dictionary order.
record HomeView(
    Frame frame,
    Mark mark,
    List<FigureRow> figures,
    List<Card> highlights,
    List<Card> latest,
    String count,
    NamedLink news,
    NamedLink progress,
    @Nullable TileMap map,
    List<DistrictIndexView.LetterGroup> letters)
    implements View {}
