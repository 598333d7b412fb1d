package org.chungtay.model;

/// What staff write: one entry of the archive, bound from YAML.
///
/// A record component is a key of the YAML map (its name, or its [Key]). It is required unless it
/// is `@Nullable`, a list, a map, a boolean or has a [Default].
public sealed interface Entry
    permits Article, District, School, OfficialDocument, Metric, Topic, Place, StaticPage {}
