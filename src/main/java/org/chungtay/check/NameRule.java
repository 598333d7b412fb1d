package org.chungtay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
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
      honorific(subject, "authors[" + i + "]", article.authors().get(i), "authors", problems);
    }
    for (int i = 0; i < article.sources().size(); i++) {
      String path = "sources[" + i + "].author";
      honorific(subject, path, article.sources().get(i).author(), "author", problems);
    }
    for (int i = 0; i < article.people().size(); i++) {
      person(subject, "people[" + i + "].name", article.people().get(i).name(), problems);
    }
    for (int i = 0; i < article.pairings().size(); i++) {
      var signatories = article.pairings().get(i).signatories();
      for (int j = 0; j < signatories.size(); j++) {
        String path = "pairings[" + i + "].signatories[" + j + "].name";
        person(subject, path, signatories.get(j).name(), problems);
      }
    }
    return problems;
  }

  private static void person(
      Subject subject, String path, @Nullable String name, List<Problem> problems) {
    if (name == null || honorific(subject, path, name, "name", problems)) {
      return;
    }
    String capitalised =
        Stream.of(name.split(" ", -1))
            .map(s -> s.isEmpty() ? s : s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1))
            .collect(Collectors.joining(" "));
    if (!capitalised.equals(name)) {
      problems.add(
          subject.problem(
              Code.NAME_CAPITALS, path, Map.of("name", name, "suggestion", capitalised)));
    }
  }

  /// Whether the name had a word before it, which has been told.
  private static boolean honorific(
      Subject subject, String path, @Nullable String name, String key, List<Problem> problems) {
    Matcher honorific = HONORIFIC.matcher(name == null ? "" : name);
    if (!honorific.matches()) {
      return false;
    }
    problems.add(
        subject.problem(
            Code.NAME_HONORIFIC,
            path,
            Map.of(
                "key", key,
                "word", honorific.group(1).strip(),
                "suggestion", honorific.group(2))));
    return true;
  }
}
