package org.chungtay.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Problem;

/// A unit that the prose names and the front matter does not list, so that its page misses the
/// article.
///
/// A bare name is no mention: Hai Bà Trưng may be a street, Thanh Xuân a youth. The word for the
/// unit's kind, or a shortcode, makes it one.
final class DistrictRule implements Rule {

  private static final Map<String, String> SHORT =
      Map.of("q.", "quận", "h.", "huyện", "tx", "thị xã", "tx.", "thị xã");

  private static final Pattern SHORTCODE = Pattern.compile("\\{\\{unit ([a-z0-9-]{1,80})}}");

  private final Map<String, String> idOfName = new LinkedHashMap<>();
  private final Pattern mention;

  DistrictRule(Registers registers) {
    registers.units().forEach(unit -> idOfName.put(unit.fullName(), unit.id()));
    String names =
        registers
            .unitNames()
            .distinct()
            // The longest first: Nam Từ Liêm is not Từ Liêm.
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.mention =
        Pattern.compile(
            // The letters that the words begin with are looked for first: most others are none.
            "(?=[qhtpxQHTPX])(?<!\\p{L})((?iu:quận|huyện|thị xã|phường|xã|q\\.|h\\.|tx\\.?))\\s{0,3}("
                + names
                + ")(?!\\p{L})");
  }

  @Override
  public Fingerprint against() {
    return Fingerprint.of(idOfName + mention.pattern());
  }

  @Override
  public Stream<Problem> check(Subject subject) {
    return subject.sound()
        ? subject.article().stream().flatMap(article -> unlisted(subject, article).stream())
        : Stream.empty();
  }

  private List<Problem> unlisted(Subject subject, Article article) {
    Set<String> listed = new HashSet<>(article.districts());
    article.pairings().forEach(agreement -> listed.addAll(agreement.between()));
    Map<String, Problem> found = new LinkedHashMap<>();
    Matcher name = mention.matcher(subject.prose().text());
    while (!idOfName.isEmpty() && name.find()) {
      String word = name.group(1).toLowerCase(Locale.ROOT);
      String id = idOfName.get(SHORT.getOrDefault(word, word) + " " + name.group(2));
      if (id != null && !listed.contains(id)) {
        found.putIfAbsent(id, problem(subject, name.start(), name.group(), id));
      }
    }
    Matcher shortcode = SHORTCODE.matcher(subject.prose().markdown());
    while (shortcode.find()) {
      String id = shortcode.group(1);
      if (idOfName.containsValue(id) && !listed.contains(id)) {
        found.putIfAbsent(id, problem(subject, shortcode.start(), shortcode.group(), id));
      }
    }
    return List.copyOf(found.values());
  }

  private static Problem problem(Subject subject, int offset, String text, String id) {
    return subject.problem(
        Code.DISTRICT_UNLISTED, offset, Map.of("text", text.replaceAll("\\s+", " "), "id", id));
  }
}
