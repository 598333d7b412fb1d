package org.chungtay.theme;

/// A `meta` element of a page's head.
///
/// @param attribute what its name stands in: `property` for Open Graph, else `name`
record Meta(String attribute, String name, String content) {}
