package org.chungtay.markdown;

import org.chungtay.model.Picture;
import org.chungtay.model.Target;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Makes the elements of the pictures of one body: each in the sizes in which it is there, and with
/// room for it before it comes. All but the first wait until a reader comes near.
final class PictureElements {

  /// How much room a picture has, as `sizes` says it: the column of text, or all there is.
  static final String COLUMN = "(min-width: 44rem) 42rem, calc(100vw - 2rem)";

  /// Half a column, where there is room for two.
  static final String TILE = "(min-width: 36rem) 21rem, calc(100vw - 2rem)";

  private final String basePath;

  /// Whether a picture stands before the next one.
  private boolean preceded;

  /// @param preceded whether a picture stands before the body
  PictureElements(String basePath, boolean preceded) {
    this.basePath = basePath;
    this.preceded = preceded;
  }

  /// @param address where it is in the size for readers that take one
  /// @param file null for a picture that is not the site's own
  Element of(String address, Target.@Nullable File file, String alt, String title, String room) {
    Element image = new Element("img").attr("src", address).attr("alt", alt);
    if (!title.isEmpty()) {
      image.attr("title", title);
    }
    Picture.Size size = file == null ? null : file.size();
    if (size != null) {
      image.attr("width", String.valueOf(size.width()));
      image.attr("height", String.valueOf(size.height()));
    }
    if (preceded) {
      image.attr("loading", "lazy");
    }
    preceded = true;
    image.attr("decoding", "async");
    return file == null || file.choices().isEmpty() ? image : choosing(image, file, room);
  }

  private Element choosing(Element image, Target.File file, String room) {
    Element picture = new Element("picture");
    picture
        .appendElement("source")
        .attr("type", "image/webp")
        .attr("srcset", file.srcset(basePath))
        .attr("sizes", room);
    return picture.appendChild(image);
  }
}
