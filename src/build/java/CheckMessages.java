import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.build.Stage;
import org.chungtay.model.Code;
import org.chungtay.model.Severity;

/// Fails the build of the program when a text that it may show is in neither or only one of its
/// languages. Run by Maven from this source, after compiling and before packaging: `java -cp
/// target/classes src/build/java/CheckMessages.java`.
///
/// Keys are written out wherever they are chosen, never put together, so that they can be found: as
/// `t('key')` in a template, as `text("key")` in code, or as a literal `"first.second"` whose first
/// word begins keys of the bundle.
final class CheckMessages {

  private static final Path CODE = Path.of("src/main/java/org/chungtay");
  private static final Path THEME_CODE = CODE.resolve("theme");
  private static final Path THEME = Path.of("themes/chungtay");
  private static final Path TOOL = Path.of("src/main/resources/org/chungtay/messages");

  private static final Pattern CALL =
      Pattern.compile("\\bt(?:ext\\(\\s*\"|\\(')([\\w-]+(?:\\.[\\w-]+)*)[\"']");
  private static final Pattern LITERAL =
      Pattern.compile("(?<!Boolean\\()\"((\\p{Lower}\\w*)(?:\\.[\\w-]+)*\\.([\\w-]+))\"");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
  private static final Set<String> FILE_NAMES =
      Set.of("md", "yml", "xml", "json", "html", "txt", "db", "ini", "css", "svg");

  public static void main(String[] arguments) throws IOException {
    SortedSet<String> missing = new TreeSet<>();
    check(THEME.resolve("messages"), List.of(THEME_CODE, THEME), Stream.of(), missing);
    List<Path> tool;
    try (Stream<Path> rooms = Files.list(CODE)) {
      tool = rooms.filter(room -> !room.equals(THEME_CODE)).toList();
    }
    Stream<String> ofValues =
        Stream.of(
                Stream.of(Code.values())
                    .flatMap(code -> Stream.of(code.messageKey(), code.messageKey() + ".hint")),
                Stream.of(Severity.values()).map(severity -> "severity." + severity.key()),
                Stream.of(Stage.values()).map(stage -> "stage." + stage.key()))
            .flatMap(keys -> keys);
    check(TOOL, tool, ofValues, missing);
    if (!missing.isEmpty()) {
      missing.forEach(System.err::println);
      System.exit(1);
    }
  }

  private static void check(
      Path bundles, List<Path> sources, Stream<String> more, Set<String> missing)
      throws IOException {
    List<Path> languages;
    try (Stream<Path> files = Files.list(bundles)) {
      languages = files.toList();
    }
    SortedSet<String> wanted = new TreeSet<>(more.toList());
    for (Path language : languages) {
      wanted.addAll(keys(language));
    }
    Set<String> beginnings =
        wanted.stream().map(key -> key.split("\\.", 2)[0]).collect(Collectors.toSet());
    for (Path source : sources) {
      wanted.addAll(used(source, beginnings));
    }
    for (Path language : languages) {
      Set<String> keys = keys(language);
      wanted.stream()
          .filter(key -> !keys.contains(key))
          .forEach(key -> missing.add(language + ": no message '" + key + "'"));
    }
  }

  private static Set<String> keys(Path bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(bundle, UTF_8)) {
      texts.load(in);
    }
    return texts.stringPropertyNames();
  }

  private static Set<String> used(Path source, Set<String> beginnings) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|html)")).toList()) {
        String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
        CALL.matcher(text).results().forEach(call -> keys.add(call.group(1)));
        for (Matcher m = LITERAL.matcher(text); m.find(); ) {
          if (beginnings.contains(m.group(2)) && !FILE_NAMES.contains(m.group(3))) {
            keys.add(m.group(1));
          }
        }
      }
    }
    return keys;
  }
}
