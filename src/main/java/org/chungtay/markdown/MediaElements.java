package org.chungtay.markdown;

import java.util.List;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.Mention;
import org.chungtay.model.Target;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Makes the elements that `gallery`, `audio` and `video` stand for: trusted, and made of nodes, so
/// that no text in them is markup. All of them work without script; no recording is fetched before
/// a reader asks for it.
final class MediaElements {

  private final Destinations destinations;
  private final PictureElements pictures;
  private final Words words;

  MediaElements(Destinations destinations, PictureElements pictures, Words words) {
    this.destinations = destinations;
    this.pictures = pictures;
    this.words = words;
  }

  /// @param offset of the shortcode in the Markdown
  Element of(Mention.Block block, int offset) {
    return switch (block) {
      case Mention.Gallery(List<Mention.Picture> pictures) -> gallery(pictures, offset);
      case Mention.Audio(Target.File file, String title) ->
          recording(new Element("audio"), file, title, offset);
      case Mention.Video video ->
          recording(screen(video, offset), video.file(), video.title(), offset);
    };
  }

  private Element gallery(List<Mention.Picture> pictures, int offset) {
    Element gallery =
        new Element("div")
            .addClass("gallery")
            .attr("role", "group")
            .attr("aria-label", words.gallery());
    pictures.forEach(picture -> gallery.appendChild(picture(picture, offset)));
    return gallery;
  }

  private Element picture(Mention.Picture picture, int offset) {
    Photo photo = picture.photo();
    Element figure = new Element("figure");
    String address = destinations.shown(picture.file(), offset);
    figure.appendChild(pictures.of(address, picture.file(), photo.alt(), "", PictureElements.TILE));
    if (photo.caption() != null || photo.credit() != null) {
      Element caption = figure.appendElement("figcaption");
      caption.appendText(photo.caption() == null ? "" : photo.caption());
      if (photo.credit() != null) {
        caption.appendText(photo.caption() == null ? "" : " ");
        caption.appendElement("span").addClass("credit").appendText(words.credit(photo.credit()));
      }
    }
    return figure;
  }

  private Element screen(Mention.Video video, int offset) {
    Element screen = new Element("video");
    if (video.poster() != null) {
      screen.attr("poster", destinations.shown(video.poster(), offset));
    }
    if (video.captions() != null) {
      screen
          .appendElement("track")
          .attr("kind", "captions")
          .attr("src", destinations.shown(video.captions(), offset))
          .attr("srclang", words.languageTag())
          .attr("label", words.captions());
    }
    return screen;
  }

  /// A player over its title and a link to the file, for those whose browser cannot play it.
  private Element recording(
      Element player, Target.File file, @Nullable String written, int offset) {
    String address = destinations.shown(file, offset);
    String name = file.file().fileName();
    String title = shown(written);
    player
        .attr("src", address)
        .attr("controls", true)
        .attr("preload", "none")
        .attr("aria-label", title == null ? name : title);
    Element figure = new Element("figure").appendChild(player);
    Element caption = figure.appendElement("figcaption");
    caption.appendText(title == null ? "" : title + " ");
    caption
        .appendElement("a")
        .attr("href", address)
        .attr("download", true)
        .appendText(words.download(name));
    return figure;
  }

  /// A title as a page may hold it; null when it says nothing.
  private static @Nullable String shown(@Nullable String title) {
    String text = title == null ? "" : Characters.clean(title).strip();
    return Characters.isBlank(text) ? null : text;
  }
}
