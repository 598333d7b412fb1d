package org.chungtay.theme;

import org.chungtay.model.DataFormat;
import org.chungtay.model.District;
import org.chungtay.model.Index;
import org.chungtay.model.Source;
import org.chungtay.model.Target;
import org.jspecify.annotations.Nullable;

/// Where the data of a page are, what explains them, and how they may be used.
///
/// @param dictionaryHref the meanings of the columns, on the page of results
/// @param licence its name, and the file that holds it; null where the archive has no licence
record DataLinks(
    String csvHref, String jsonHref, String dictionaryHref, @Nullable NamedLink licence) {

  /// Those of a unit; without one those of the whole site.
  static DataLinks of(@Nullable Source<District> unit, Desk desk) {
    return new DataLinks(
        desk.href(desk.archive().data(unit, DataFormat.CSV)),
        desk.href(desk.archive().data(unit, DataFormat.JSON)),
        desk.href(desk.archive().addresses().of(Index.PROGRESS)) + "#_columns",
        licence(desk));
  }

  private static @Nullable NamedLink licence(Desk desk) {
    Target.File file = desk.archive().licence();
    String name = desk.config().licence();
    if (file == null) {
      return name == null ? null : new NamedLink(name, null);
    }
    String href = desk.href(file.permalink());
    return new NamedLink(name == null ? href.substring(href.lastIndexOf('/') + 1) : name, href);
  }
}
