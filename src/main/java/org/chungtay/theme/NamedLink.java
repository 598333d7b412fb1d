package org.chungtay.theme;

import org.jspecify.annotations.Nullable;

/// A name, and the page it leads to where there is one.
record NamedLink(String text, @Nullable String href) {}
