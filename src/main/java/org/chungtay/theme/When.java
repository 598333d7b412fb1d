package org.chungtay.theme;

import org.jspecify.annotations.Nullable;

/// A date as people read it, and as ISO 8601 has it, no more exactly than it is known. Without
/// `iso` the text says that nobody knows.
record When(String text, @Nullable String iso) {}
