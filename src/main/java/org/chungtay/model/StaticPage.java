package org.chungtay.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A standing page: about, corrections policy.
public record StaticPage(
    @Limit(max = 200) String title,
    @Limit(max = 400) @Nullable String summary,
    List<String> aliases,
    Map<String, Object> extra)
    implements Entry {}
