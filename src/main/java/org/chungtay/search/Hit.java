package org.chungtay.search;

import java.util.function.Supplier;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.jspecify.annotations.Nullable;

/// A page that was found.
///
/// @param date of what it tells of, as far as that is known
/// @param explanation how Lucene came to the score, in lines
public record Hit(
    Permalink address,
    String title,
    @Nullable PartialDate date,
    float score,
    Supplier<String> explanation) {}
