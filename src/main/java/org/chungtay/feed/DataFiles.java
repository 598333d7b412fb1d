package org.chungtay.feed;

import org.chungtay.model.Archive;
import org.chungtay.model.Content;
import org.chungtay.model.Route.DataRoute;

/// What answers at the data routes.
record DataFiles(Tables tables, Datasets datasets, DataJson json) {

  static DataFiles of(Archive archive) {
    Names names = new Names(archive);
    return new DataFiles(new Tables(names), new Datasets(names), new DataJson(names));
  }

  Content.Bytes content(DataRoute route) {
    Table table = tables.of(route.unit());
    return Content.text(
        switch (route.format()) {
          case CSV -> Csv.write(table);
          case JSON -> json.write(table, datasets.title(route.unit()), datasets.page(route.unit()));
        });
  }
}
