package org.chungtay.theme;

import java.util.List;

/// All schools, unit by unit in dictionary order.
record SchoolIndexView(Frame frame, String title, List<Unit> units) implements View {

  record Unit(NamedLink name, List<DistrictView.LevelGroup> levels) {}
}
