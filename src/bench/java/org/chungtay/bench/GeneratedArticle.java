package org.chungtay.bench;

import java.util.List;
import org.chungtay.model.Article;

/// An article of a generated archive.
///
/// @param path of its file, below the site's folder: `content/articles/2023/….md`
/// @param pictures the files that it shows, which lie beside it
public record GeneratedArticle(
    String path, State state, Article article, String body, List<GeneratedFile> pictures) {}
