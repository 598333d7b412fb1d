package org.chungtay.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.chungtay.model.text.YamlText;
import org.jspecify.annotations.Nullable;

/// Names of people: nothing but the name, and every syllable with its capital.
final class NameRule {

  private static final Pattern HONORIFIC =
      Pattern.compile(
          "((?:(?:ông|bà|đ/c|đồng chí|cô giáo|thầy giáo|cô|thầy|nhà giáo|nhà báo|phóng viên"
              + "|ts|ths|pgs|gs|ngưt|ngnd|tiến sĩ|thạc sĩ|giáo sư)[.,]*\\s*)+)(?<=[.\\s])(\\p{L}.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NameRule() {}

  static Stream<Problem> check(Subject subject) {
    return subject.article().stream().flatMap(article -> names(subject, article).stream());
  }

  private static List<Problem> names(Subject subject, Article article) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < article.authors().size(); i++) {
      honorific(subject, "authors[" + i + "]", article.authors().get(i)).ifPresent(problems::add);
    }
    for (int i = 0; i < article.sources().size(); i++) {
      String path = "sources[" + i + "].author";
      honorific(subject, path, article.sources().get(i).author()).ifPresent(problems::add);
    }
    for (int i = 0; i < article.people().size(); i++) {
      Article.Person person = article.people().get(i);
      String path = "people[" + i + "].name";
      person(subject, path, person.name(), person.honorific() == null).ifPresent(problems::add);
    }
    for (int i = 0; i < article.pairings().size(); i++) {
      var signatories = article.pairings().get(i).signatories();
      for (int j = 0; j < signatories.size(); j++) {
        String path = "pairings[" + i + "].signatories[" + j + "].name";
        person(subject, path, signatories.get(j).name(), false).ifPresent(problems::add);
      }
    }
    return problems;
  }

  /// @param takesHonorific whether the form of address has a key beside the name, free to be
  ///   written
  private static Optional<Problem> person(
      Subject subject, String path, @Nullable String name, boolean takesHonorific) {
    if (name == null) {
      return Optional.empty();
    }
    Matcher honorific = HONORIFIC.matcher(name);
    if (honorific.matches()) {
      String word = honorific.group(1).strip();
      Map<String, String> arguments =
          new HashMap<>(told("name", word, capitalised(honorific.group(2))));
      if (takesHonorific) {
        arguments.put("honorific", YamlText.afterKey(word));
      }
      return Optional.of(subject.problem(Code.NAME_HONORIFIC, path, arguments));
    }
    String capitalised = capitalised(name);
    return capitalised.equals(name)
        ? Optional.empty()
        : Optional.of(
            subject.problem(
                Code.NAME_CAPITALS, path, Map.of("name", name, "suggestion", capitalised)));
  }

  private static Optional<Problem> honorific(Subject subject, String path, @Nullable String name) {
    Matcher honorific = HONORIFIC.matcher(name == null ? "" : name);
    String key = path.substring(path.lastIndexOf('.') + 1).replaceFirst("\\[.*", "");
    return honorific.matches()
        ? Optional.of(
            subject.problem(
                Code.NAME_HONORIFIC,
                path,
                told(key, honorific.group(1).strip(), honorific.group(2))))
        : Optional.empty();
  }

  private static Map<String, String> told(String key, String word, String suggestion) {
    return Map.of("key", key, "word", word, "suggestion", suggestion);
  }

  private static String capitalised(String name) {
    return Stream.of(name.split(" ", -1))
        .map(s -> s.isEmpty() ? s : s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1))
        .collect(Collectors.joining(" "));
  }
}
