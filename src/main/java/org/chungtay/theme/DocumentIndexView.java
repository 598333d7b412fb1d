package org.chungtay.theme;

import java.util.List;

/// All official documents, the newest first, those without a date last.
record DocumentIndexView(Frame frame, String title, List<DocumentView.Facts> documents)
    implements View {}
