package org.chungtay.archive;

import static org.chungtay.model.text.Slug.MAX_LENGTH;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chungtay.model.Addresses;
import org.chungtay.model.Code;
import org.chungtay.model.Location;
import org.chungtay.model.Pairing;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Reserved;
import org.chungtay.model.SiteConfig.Permalinks;
import org.chungtay.model.Sources;
import org.jspecify.annotations.Nullable;

/// Checks the address patterns of the configuration.
final class Patterns {

  /// `/tin/:slug/`: segments of small letters, digits and hyphens, one of them holding the id.
  private static final Pattern WITH_ID =
      Pattern.compile("/(?:[a-z0-9-]++/)*+[a-z0-9-]*+(?::slug|:id)[a-z0-9-]*+/(?:[a-z0-9-]++/)*+");

  /// `/ket-qua/`: at least one such segment, none with an id.
  private static final Pattern PLAIN = Pattern.compile("/(?:[a-z0-9-]++/)++");

  /// As long as an id that is made from a name.
  private static final String LONGEST = "x".repeat(MAX_LENGTH);

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
        patterns.plain("places", written.places(), usual.places()),
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
    Problem problem =
        form.matcher(written).matches() ? placed(key, written) : at(key, code, arguments);
    if (problem == null) {
      return written;
    }
    problems.add(problem);
    return example;
  }

  /// What is wrong with the place of the addresses that a pattern gives.
  private @Nullable Problem placed(String key, String pattern) {
    String id = key.equals("pairing") ? Pairing.idOf(LONGEST, LONGEST) : LONGEST;
    Permalink permalink = Addresses.filled(pattern, id);
    Map<String, String> arguments = new HashMap<>(Storable.fault(permalink).orElse(Map.of()));
    Code code = Code.ROUTE_NAME;
    if (arguments.isEmpty()) {
      Optional<Reserved> kept = Reserved.at(Location.of(permalink));
      if (kept.isEmpty()) {
        return null;
      }
      code = Code.ROUTE_RESERVED;
      arguments.put("folder", kept.get().permalink().path());
    }
    arguments.put("permalink", pattern);
    arguments.put("key", key);
    return at(key, code, arguments);
  }

  private Problem at(String key, Code code, Map<String, String> arguments) {
    return Problem.of(
        code, Sources.CONFIG, sources.configPositions().at("permalinks." + key), arguments);
  }
}
