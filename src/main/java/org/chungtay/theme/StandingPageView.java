package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A standing page: about, corrections policy.
record StandingPageView(
    Frame frame, String title, @Nullable String summary, List<Contents> contents, String body)
    implements View {}
