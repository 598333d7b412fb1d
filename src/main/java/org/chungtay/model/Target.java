package org.chungtay.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a destination written in Markdown means.
public sealed interface Target {

  /// A page of this site, with the fragment as written (empty when there is none).
  record Page(Permalink permalink, String fragment) implements Target {}

  /// A page that says that an article is no longer there.
  ///
  /// @param since what it says: when it expired or was removed
  record Notice(Permalink permalink, Map<String, String> since) implements Target {}

  /// A file supplied by staff, published under the page that shows it.
  ///
  /// @param picture what is known of it, where it is a picture
  record File(SourcePath file, Permalink permalink, @Nullable Picture picture) implements Target {

    /// What of it browsers choose from; nothing where it is there in one size.
    public List<Picture.Rendition> choices() {
      return picture == null ? List.of() : picture.choices();
    }

    /// The picture in the size for whoever takes but one.
    public Permalink common() {
      return picture == null ? permalink : picture.common().map(this::address).orElse(permalink);
    }

    /// How large that is.
    public Picture.@Nullable Size size() {
      return picture == null
          ? null
          : picture
              .common()
              .map(common -> new Picture.Size(common.width(), common.height()))
              .orElse(new Picture.Size(picture.width(), picture.height()));
    }

    /// Where a rendition of it is published.
    public Permalink address(Picture.Rendition rendition) {
      return new Permalink(permalink.path() + rendition.suffix());
    }

    /// All sizes from which browsers choose, as HTML lists them; empty where there is one.
    ///
    /// @param base what the site's addresses begin with
    public String srcset(String base) {
      return choices().stream()
          .map(choice -> base + address(choice).path() + " " + choice.width() + "w")
          .collect(Collectors.joining(", "));
    }
  }

  /// An address elsewhere: `https`, `http`, `mailto` or `tel`.
  record External(String url) implements Target {}

  /// A fragment of the same page.
  record Fragment(String fragment) implements Target {}

  /// Nothing: what is wrong with it.
  record Broken(Code code, Map<String, String> arguments) implements Target {}
}
