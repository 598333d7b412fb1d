package org.chungtay.feed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Makes every address absolute that HTML knows an attribute for.
final class AbsoluteAddresses {

  private static final List<String> SINGLE =
      List.of("href", "src", "poster", "cite", "data", "longdesc", "background", "action");

  /// Several, each with its width or density after it.
  private static final List<String> SETS = List.of("srcset", "imagesrcset");

  private static final Pattern CANDIDATE = Pattern.compile("([^\\s,](?:\\S*[^\\s,])?)([^,]*)");

  private AbsoluteAddresses() {}

  /// @param html knows the address against which its own resolve
  static void in(Element html) {
    for (String name : SINGLE) {
      html.getElementsByAttribute(name)
          .forEach(element -> element.attr(name, element.absUrl(name)));
    }
    for (String name : SETS) {
      html.getElementsByAttribute(name)
          .forEach(element -> element.attr(name, set(element.attr(name), element.baseUri())));
    }
  }

  private static String set(String written, String base) {
    Element one = new Document(base).appendElement("img");
    return CANDIDATE
        .matcher(written)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    one.attr("src", found.group(1)).absUrl("src") + found.group(2)));
  }
}
