package org.chungtay.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/// An address that stands in running text without any mark: readers expect a link of it.
///
/// @param start index into the text
/// @param end index after its last character
/// @param url where it leads
record BareAddress(int start, int end, String url) {

  private static final LinkExtractor EXTRACTOR =
      LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW)).build();

  /// A quotation mark of Vietnamese text and what follows; no address has one as it is.
  private static final Pattern QUOTED = Pattern.compile("[“”‘’«»…].*", Pattern.DOTALL);

  static List<BareAddress> in(CharSequence text) {
    List<BareAddress> found = new ArrayList<>();
    for (LinkSpan span : EXTRACTOR.extractLinks(text)) {
      String taken = text.subSequence(span.getBeginIndex(), span.getEndIndex()).toString();
      String written = QUOTED.matcher(taken).replaceFirst("");
      String url = span.getType() == LinkType.WWW ? "https://" + written : written;
      int start = span.getBeginIndex();
      // Other schemes are other things: a Windows path, a word with a colon.
      if (url.startsWith("https://") || url.startsWith("http://")) {
        found.add(new BareAddress(start, start + written.length(), url));
      }
    }
    return found;
  }
}
