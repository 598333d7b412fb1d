package org.chungtay.model;

import java.util.List;
import java.util.Map;

/// A school of the unit whose id names the file it is listed in.
public record School(
    String id,
    String name,
    @OneOrMany @Limit(min = 1) List<Level> level,
    List<String> aliases,
    Map<String, Object> extra)
    implements Entry {}
