package org.chungtay.feed;

import org.chungtay.model.Kind;
import org.chungtay.model.text.Messages;

/// What readers of feeds and search engines are told an article is.
final class Categories {

  private Categories() {}

  static String label(Kind kind, Messages messages) {
    return messages.text(
        switch (kind) {
          case CEREMONY -> "feed.kind.ceremony";
          case PROGRESS -> "feed.kind.progress";
          case NEWS -> "feed.kind.news";
          case ANNOUNCEMENT -> "feed.kind.announcement";
        });
  }
}
