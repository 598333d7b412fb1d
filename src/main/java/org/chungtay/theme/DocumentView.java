package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of an official document, with the articles that cite it.
record DocumentView(
    Frame frame,
    String title,
    Facts facts,
    String body,
    String count,
    List<Card> articles,
    @Nullable Pager pager)
    implements View {

  /// What is stated of a document; absent is what no source states.
  ///
  /// @param fileHref the document itself
  record Facts(
      NamedLink number,
      @Nullable When date,
      @Nullable String issuer,
      @Nullable String abstractText,
      @Nullable String fileHref) {}
}
