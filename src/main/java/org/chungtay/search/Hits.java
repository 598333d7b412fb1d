package org.chungtay.search;

import java.util.List;

/// The best hits.
///
/// @param total how many there are in all
public record Hits(int total, List<Hit> best) {}
