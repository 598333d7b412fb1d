package org.chungtay.theme;

import java.util.List;

/// Where readers search: the box, filters, and room for hits, which the browser finds.
///
/// @param kinds what articles can be narrowed to
/// @param ways to every article without searching
record SearchView(Frame frame, String title, String href, List<Kind> kinds, List<NamedLink> ways)
    implements View {

  /// @param key what search calls it
  /// @param word what stands for it in addresses
  record Kind(String key, String word, String label) {}
}
