package org.chungtay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What articles are about.
public record Topic(String id, String label, @Nullable String description, List<String> aliases)
    implements Entry {}
