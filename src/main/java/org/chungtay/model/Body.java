package org.chungtay.model;

import java.util.List;

/// A rendered body: sanitised HTML, its headings, the links it holds, and its text without markup.
public record Body(String html, List<Heading> toc, List<Link> links, String plainText) {
  public static final Body NONE = new Body("", List.of(), List.of(), "");
}
