package org.chungtay.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Code;
import org.chungtay.model.Link;
import org.chungtay.model.Permalink;
import org.chungtay.model.Position;
import org.chungtay.model.Resolver;
import org.chungtay.model.Target;
import org.jspecify.annotations.Nullable;

/// Asks the resolver for every link and picture of one body, and keeps what it answered.
final class Destinations {

  private final String basePath;
  private final Resolver resolver;
  private final Problems problems;
  private final List<Link> links = new ArrayList<>();

  Destinations(String basePath, Resolver resolver, Problems problems) {
    this.basePath = basePath;
    this.resolver = resolver;
    this.problems = problems;
  }

  /// Where a link leads. `fragment` is set for a link within the page, which holds only if the page
  /// has that anchor; `at` is where it is written.
  record Href(String url, boolean external, @Nullable String fragment, Position at) {}

  /// All links and pictures asked for, in the order of their places in the file.
  List<Link> links() {
    return links.stream().sorted((a, b) -> a.position().compareTo(b.position())).toList();
  }

  /// Where this link leads; null, and a problem, when nowhere.
  @Nullable Href link(String address, int offset) {
    String written = Urls.visible(address);
    Position at = problems.at(offset);
    Target target = resolver.link(written);
    links.add(new Link(written, at, target));
    return switch (target) {
      case Target.Page page -> new Href(page(page), false, null, at);
      case Target.Notice notice -> notice(notice, written, at);
      case Target.File file -> new Href(href(file.permalink()), false, null, at);
      case Target.Fragment fragment ->
          new Href("#" + Urls.escape(fragment.fragment()), false, fragment.fragment(), at);
      case Target.External external when Urls.isSafe(external.url()) ->
          new Href(Urls.escape(external.url()), true, null, at);
      case Target.External _ -> broken(at, Code.LINK_UNSAFE, Map.of("target", written));
      case Target.Broken broken -> broken(at, broken.code(), broken.arguments());
    };
  }

  /// A picture.
  ///
  /// @param url of the size for readers that take one
  /// @param file null for one that is not supplied
  record Shown(String url, Target.@Nullable File file) {}

  /// This picture; null, and a problem, when there is none.
  @Nullable Shown picture(String address, int offset) {
    String written = Urls.visible(address);
    Position at = problems.at(offset);
    Target target = resolver.picture(written);
    links.add(new Link(written, at, target));
    Href href =
        switch (target) {
          case Target.Page page -> new Href(page(page), false, null, at);
          case Target.Notice notice -> notice(notice, written, at);
          case Target.File file -> new Href(href(file.common()), false, null, at);
          case Target.External external when Urls.isSafe(external.url()) ->
              new Href(Urls.escape(external.url()), true, null, at);
          case Target.External _ -> broken(at, Code.LINK_UNSAFE, Map.of("target", written));
          case Target.Fragment _ -> broken(at, Code.PICTURE_MISSING, Map.of("target", written));
          case Target.Broken broken -> broken(at, broken.code(), broken.arguments());
        };
    return href == null
        ? null
        : new Shown(href.url(), target instanceof Target.File file ? file : null);
  }

  /// The address of a file that a shortcode shows; of a picture, in the size for readers that take
  /// one.
  String shown(Target.File file, int offset) {
    links.add(new Link("/" + file.file().value(), problems.at(offset), file));
    return href(file.common());
  }

  /// Reports a shortcode that stands where what it shows cannot be.
  void misplaced(String shortcode, int offset) {
    problems.add(offset, Code.SHORTCODE_PLACE, Map.of("name", shortcode));
  }

  /// Reports a picture that says nothing to those who do not see it.
  void missingAlt(String written, int offset) {
    problems.add(offset, Code.PICTURE_ALT, Map.of("target", written));
  }

  /// Reports a link that nobody can see.
  void empty(Href href, String written) {
    problems.add(href.at(), Code.LINK_EMPTY, Map.of("target", written));
  }

  private String href(Permalink permalink) {
    return basePath + permalink.path();
  }

  /// A link to a page of this site.
  String page(Target.Page page) {
    String fragment = page.fragment();
    return href(page.permalink()) + (fragment.isEmpty() ? "" : "#" + Urls.escape(fragment));
  }

  /// A link that is kept, though who follows it reads that the article is no longer there.
  private Href notice(Target.Notice notice, String written, Position at) {
    Map<String, String> arguments = new HashMap<>(notice.since());
    arguments.put("target", written);
    problems.add(at, Code.LINK_GONE, arguments);
    return new Href(href(notice.permalink()), false, null, at);
  }

  private @Nullable Href broken(Position at, Code code, Map<String, String> arguments) {
    problems.add(at, code, arguments);
    return null;
  }
}
