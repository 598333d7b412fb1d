package org.chungtay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.Article.Shown;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.jspecify.annotations.Nullable;

/// Pictures: what they are called, and whether their description describes.
final class PictureRule {

  /// Names that cameras, telephones, Facebook, Zalo and Word give: `73db600345a998f7c1b8.jpg`,
  /// `z4215678901234_….jpg`, `IMG_1234.jpg`, `image (1).png`.
  private static final Pattern NAMELESS =
      Pattern.compile(
          "[0-9a-f]{12,}|[0-9a-f-]{32,}|z\\d{9,}.*|\\d[\\d_n-]{9,}"
              + "|(?:img|dsc|dscn|pxl|image|photo|picture|anh|hinh)-?\\d*(?:-\\d+)*"
              + "|(?:anh-chup-man-hinh|screenshot|screen-shot).*");

  private static final Pattern VAGUE =
      Pattern.compile("(?:hinh-anh|anh|hinh|buc-anh|photo|image|picture)(?:-minh-hoa|-\\d+)?");

  private static final Pattern HARDSHIP =
      Pattern.compile(
          "(?<!\\p{L})(?:mồ côi|hoàn cảnh (?:đặc biệt )?khó khăn|hộ nghèo|cận nghèo|nghèo|khuyết tật"
              + "|bị bỏ rơi|bệnh hiểm nghèo|ung thư|nhiễm hiv)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PICTURE =
      Pattern.compile(
          "!\\[([^\\[\\]\\n]{0,1000})]\\(\\s{0,5}<?([^()\\s<>\"]{1,500}(?: {1,5}[^()\\s<>\"]{1,500}){0,30})>?"
              + "(?:\\s{1,5}\"([^\"\\n]{0,1000})\")?");

  private PictureRule() {}

  static Stream<Problem> check(Subject subject) {
    return Stream.concat(
        subject.article().stream().flatMap(article -> photos(subject, article).stream()),
        inText(subject).stream());
  }

  private static List<Problem> photos(Subject subject, Article article) {
    List<Problem> problems = new ArrayList<>();
    if (article.cover() != null) {
      photo(subject, "cover", article.cover(), problems);
    }
    for (int i = 0; i < article.photos().size(); i++) {
      photo(subject, "photos[" + i + "]", article.photos().get(i), problems);
    }
    return problems;
  }

  private static void photo(Subject subject, String path, Photo photo, List<Problem> problems) {
    name(subject, subject.source().at(path + ".src"), photo.src(), problems);
    Position at = subject.source().at(path + ".alt");
    alt(subject, at, photo.alt(), photo.src(), photo.caption(), Map.of(), problems);
    if (photo.people() == Shown.CHILDREN
        && photo.caption() != null
        && HARDSHIP.matcher(photo.caption()).find()) {
      problems.add(
          subject.problem(Code.CAPTION_HARDSHIP, path + ".caption", Map.of("target", photo.src())));
    }
  }

  private static List<Problem> inText(Subject subject) {
    List<Problem> problems = new ArrayList<>();
    Matcher picture = PICTURE.matcher(subject.prose().markdown());
    while (picture.find()) {
      String target = picture.group(2);
      name(subject, subject.prose().at(picture.start(2)), target, problems);
      Position at = subject.prose().at(picture.start(1));
      // What is no description may stay empty in the front matter, but not in a text.
      Map<String, String> inText = Map.of("inText", picture.group(1));
      alt(subject, at, picture.group(1), target, picture.group(3), inText, problems);
    }
    return problems;
  }

  private static void name(Subject subject, Position at, String target, List<Problem> problems) {
    // A picture elsewhere is an error of its own.
    if (!target.contains("//") && NAMELESS.matcher(Letters.of(stem(target))).matches()) {
      problems.add(problem(subject, Code.PICTURE_NAME, at, Map.of("target", target)));
    }
  }

  private static void alt(
      Subject subject,
      Position at,
      String alt,
      String target,
      @Nullable String caption,
      Map<String, String> place,
      List<Problem> problems) {
    String said = Letters.of(alt);
    if (said.isEmpty()) {
      return;
    }
    boolean vague = VAGUE.matcher(said).matches() || said.equals(Letters.of(stem(target)));
    if (vague || alt.strip().endsWith("." + extension(target))) {
      problems.add(problem(subject, Code.ALT_VAGUE, at, Map.of("alt", alt)));
    } else if (caption != null && said.equals(Letters.of(caption))) {
      problems.add(problem(subject, Code.ALT_CAPTION, at, place));
    }
  }

  private static String stem(String target) {
    String name = target.substring(target.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String extension(String target) {
    return target.substring(target.lastIndexOf('.') + 1);
  }

  private static Problem problem(
      Subject subject, Code code, Position at, Map<String, String> arguments) {
    return Problem.of(code, subject.source().path(), at, arguments);
  }
}
