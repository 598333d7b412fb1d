package org.chungtay.model;

import java.util.List;

/// An article that has something in common with another.
///
/// @param reasons what they share, the rarest first
public record RelatedArticle(Source<Article> article, List<Source<?>> reasons) {}
