package org.chungtay.archive;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.chungtay.model.SiteConfig.Permalinks;
import org.chungtay.model.Sources;

/// Checks the address patterns of the configuration.
final class Patterns {

  /// `/tin/:slug/`: segments of small letters, digits and hyphens, one of them holding the id.
  private static final Pattern WITH_ID =
      Pattern.compile("/(?:[a-z0-9-]+/)*[a-z0-9-]*(?::slug|:id)[a-z0-9-]*/(?:[a-z0-9-]+/)*");

  /// `/ket-qua/`: at least one such segment, none with an id.
  private static final Pattern PLAIN = Pattern.compile("/(?:[a-z0-9-]+/)+");

  private final Sources sources;
  private final List<Problem> problems;

  private Patterns(Sources sources, List<Problem> problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /// The patterns, each that cannot be used replaced by an example of one that can.
  static Permalinks usable(Sources sources, List<Problem> problems) {
    Patterns patterns = new Patterns(sources, problems);
    Permalinks written = sources.config().permalinks();
    return new Permalinks(
        patterns.withId("article", written.article(), "/tin/:slug/"),
        patterns.withId("district", written.district(), "/quan-huyen/:id/"),
        patterns.withId("pairing", written.pairing(), "/ket-noi/:id/"),
        patterns.withId("school", written.school(), "/truong/:id/"),
        patterns.withId("document", written.document(), "/van-ban/:id/"),
        patterns.withId("topic", written.topic(), "/chu-de/:id/"),
        patterns.withId("kind", written.kind(), "/chuyen-muc/:id/"),
        patterns.withId("page", written.page(), "/:slug/"),
        patterns.plain("progress", written.progress(), "/ket-qua/"),
        patterns.plain("archive", written.archive(), "/luu-tru/"),
        patterns.plain("corrections", written.corrections(), "/dinh-chinh/"));
  }

  private String withId(String key, String written, String example) {
    String placeholder = example.contains(":id") ? ":id" : ":slug";
    return checked(
        WITH_ID,
        key,
        written,
        example,
        Code.VALUE_PERMALINK,
        Map.of("value", written, "placeholder", placeholder, "example", example));
  }

  private String plain(String key, String written, String example) {
    return checked(
        PLAIN,
        key,
        written,
        example,
        Code.VALUE_ADDRESS,
        Map.of("value", written, "example", example));
  }

  private String checked(
      Pattern form,
      String key,
      String written,
      String example,
      Code code,
      Map<String, String> arguments) {
    if (form.matcher(written).matches()) {
      return written;
    }
    problems.add(
        Problem.of(
            code, Sources.CONFIG, sources.configPositions().at("permalinks." + key), arguments));
    return example;
  }
}
