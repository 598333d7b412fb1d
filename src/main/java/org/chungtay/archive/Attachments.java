package org.chungtay.archive;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.EntryRef;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Source;
import org.chungtay.model.Target;

/// Finds the files that front matter names: photographs, and documents themselves.
final class Attachments {

  private Attachments() {}

  static Map<EntryRef, Map<String, Target.File>> of(
      List<Source<Article>> articles,
      Iterable<Source<OfficialDocument>> documents,
      Destinations destinations) {
    Map<EntryRef, Map<String, Target.File>> all = new HashMap<>();
    for (Source<Article> article : articles) {
      Map<String, Target.File> files = new LinkedHashMap<>();
      photos(article.entry())
          .forEach(
              photo -> {
                if (destinations.picture(article.path(), photo.src()) instanceof Target.File file) {
                  files.put(photo.src(), file);
                }
              });
      all.put(article.ref(), files);
    }
    for (Source<OfficialDocument> document : documents) {
      String written = document.entry().file();
      if (written != null
          && destinations.link(document.path(), written) instanceof Target.File file) {
        all.put(document.ref(), Map.of(written, file));
      }
    }
    return all;
  }

  private static Stream<Photo> photos(Article article) {
    return Stream.concat(Stream.ofNullable(article.cover()), article.photos().stream());
  }
}
