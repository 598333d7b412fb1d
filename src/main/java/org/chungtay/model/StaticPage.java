package org.chungtay.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A standing page: about, corrections policy.
public record StaticPage(
    @Limit(max = Article.MAX_TITLE) String title,
    @Limit(max = Article.MAX_SUMMARY) @Nullable String summary,
    List<String> aliases,
    Map<String, Object> extra)
    implements Entry {}
