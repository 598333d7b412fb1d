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
      Pattern.compile("/(?:[a-z0-9-]++/)*+[a-z0-9-]*+(?::slug|:id)[a-z0-9-]*+/(?:[a-z0-9-]++/)*+");

  /// `/ket-qua/`: at least one such segment, none with an id.
  private static final Pattern PLAIN = Pattern.compile("/(?:[a-z0-9-]++/)++");

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
    Permalinks usual = Permalinks.DEFAULTS;
    return new Permalinks(
        patterns.withId("article", written.article(), usual.article()),
        patterns.withId("district", written.district(), usual.district()),
        patterns.withId("pairing", written.pairing(), usual.pairing()),
        patterns.withId("school", written.school(), usual.school()),
        patterns.withId("document", written.document(), usual.document()),
        patterns.withId("topic", written.topic(), usual.topic()),
        patterns.withId("kind", written.kind(), usual.kind()),
        patterns.withId("page", written.page(), usual.page()),
        patterns.plain("progress", written.progress(), usual.progress()),
        patterns.plain("archive", written.archive(), usual.archive()),
        patterns.plain("corrections", written.corrections(), usual.corrections()));
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
