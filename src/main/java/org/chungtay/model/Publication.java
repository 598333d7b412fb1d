package org.chungtay.model;

import java.util.List;

/// What publishing did to the output folder, each list in path order.
public record Publication(
    List<OutputPath> written, List<OutputPath> unchanged, List<OutputPath> deleted) {}
