package org.chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Writes the content of a site for Hugo from that of a generated archive: `WriteHugoSite SITE
/// HUGO`. Run by `src/bench/incremental.sh`.
///
/// It favours Hugo: links and shortcodes are resolved here, and pictures are to be copied as they
/// are. Of front matter all is kept, with what Hugo calls by other names added.
final class WriteHugoSite {

  private static final String FENCE = "---\n";

  private static final Pattern SHORTCODE = Pattern.compile("\\{\\{\\w+ ([^ }]+)[^}]*}}");
  private static final Pattern ARTICLE_LINK = Pattern.compile("]\\(\\.\\./\\d{4}/([^)]+)\\.md\\)");
  private static final Pattern PICTURE = Pattern.compile("]\\(([^/)]+\\.png)");

  /// A time without seconds is none to Hugo.
  private static final Pattern MINUTES = Pattern.compile("(?m)^(\\w+: \\S+T\\d\\d:\\d\\d)\\+");

  private static final Pattern DATE = Pattern.compile("(?m)^date: ((\\d{4})-\\d\\d)");
  private static final Pattern EXPIRES = Pattern.compile("(?m)^expires: (.*)$");
  private static final Pattern ENTRY = Pattern.compile("(?m)^(?=- )");
  private static final Pattern ID = Pattern.compile("(?m)^(?:- )?id: \"(.*)\"$");
  private static final Pattern NAME = Pattern.compile("(?m)^ *(?:name|label): (\".*\")$");

  private final Path from;
  private final Path to;

  private WriteHugoSite(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0], "content");
    new WriteHugoSite(from, Path.of(arguments[1], "content")).write();
  }

  private void write() throws IOException {
    for (Path file : below("articles")) {
      Path copy = to.resolve(from.relativize(file));
      Files.createDirectories(copy.getParent());
      if (file.toString().endsWith(".md")) {
        String folder = "/articles/" + file.getParent().getFileName() + "/";
        Files.writeString(copy, article(Files.readString(file), folder));
      } else {
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (Path file : below("pages")) {
      Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    for (Path file : below("districts")) {
      term("districts", Files.readString(file));
    }
    for (String topic : ENTRY.split(Files.readString(from.resolve("topics.yml")), -1)) {
      term("topics", topic);
    }
  }

  private List<Path> below(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(from.resolve(folder))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String article(String text, String folder) {
    int end = text.indexOf(FENCE, FENCE.length());
    return frontMatter(text.substring(0, end)) + body(text.substring(end), folder);
  }

  private static String frontMatter(String ours) {
    String text = MINUTES.matcher(ours).replaceAll("$1:00+");
    Matcher date = found(DATE, text);
    String more = "years: [\"%s\"]\nmonths: [\"%s\"]\n".formatted(date.group(2), date.group(1));
    Matcher expires = EXPIRES.matcher(text);
    return text + more + (expires.find() ? "expiryDate: " + expires.group(1) + "\n" : "");
  }

  private static String body(String ours, String folder) {
    String plain = SHORTCODE.matcher(ours).replaceAll("$1");
    String linked = ARTICLE_LINK.matcher(plain).replaceAll("](/tin/$1/)");
    return PICTURE.matcher(linked).replaceAll("](" + folder + "$1");
  }

  /// The page of a term, for its title.
  private void term(String taxonomy, String entry) throws IOException {
    Path folder = to.resolve(taxonomy).resolve(found(ID, entry).group(1));
    Files.createDirectories(folder);
    String page = FENCE + "title: " + found(NAME, entry).group(1) + "\n" + FENCE;
    Files.writeString(folder.resolve("_index.md"), page);
  }

  private static Matcher found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return found;
  }
}
