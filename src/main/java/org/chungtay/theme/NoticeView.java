package org.chungtay.theme;

import java.util.List;

/// What an address says that has no page any more: that it has moved, or was taken down and why.
///
/// @param redirect where a browser goes at once; empty when the page is gone
/// @param paragraphs what readers are told
record NoticeView(
    Frame frame, String title, String redirect, List<String> paragraphs, List<NamedLink> ways)
    implements View {}
