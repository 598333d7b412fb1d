import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the scripts of the program small, with the Closure Compiler: what the browser loads is a
/// third of what people read. Run by Maven from this source, after the resources are copied: `java
/// -cp closure-compiler.jar src/build/java/MinifyScripts.java target/classes`.
///
/// - a module of the search client that the browser loads becomes one file with all that it imports
///   (`client/search.min.js`), each module after those that it imports itself;
/// - the scripts of the built-in themes are replaced in the classes folder.
///
/// Names are shortened, properties are not, and nothing is translated into older JavaScript.
final class MinifyScripts {

  /// What is loaded by itself.
  private static final List<String> CLIENT_ENTRIES = List.of("search", "suggest");

  private static final Pattern IMPORT =
      Pattern.compile("^import \\{[^}]*} from '\\./([a-z]+)\\.js';\\n", Pattern.MULTILINE);
  private static final Pattern EXPORT =
      Pattern.compile("^export (?=(?:async )?(?:class|function|const) (\\w+))", Pattern.MULTILINE);
  private static final Pattern PASSED_ON =
      Pattern.compile("^export \\{ (\\w+) } from '\\./[a-z]+\\.js';\\n", Pattern.MULTILINE);
  private static final Pattern EXPORTED = Pattern.compile("__export\\(\\{([^}]*)}\\);?\\s*$");

  /// What is exported has to keep a name of its own.
  private static final String KEPT = "/** @noinline */ ";

  private MinifyScripts() {}

  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    Path client = classes.resolve("org/chungtay/search/client");
    for (String entry : CLIENT_ENTRIES) {
      Files.writeString(client.resolve(entry + ".min.js"), bundled(entry, client));
    }

    Path themes = Path.of("themes");
    try (Stream<Path> files = Files.walk(themes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
        Path target = classes.resolve("themes").resolve(themes.relativize(file).toString());
        String source = Files.readString(file);
        boolean module = EXPORT.matcher(source).find();
        Files.writeString(target, module ? module(source) : minified(file.toString(), source));
      }
    }
  }

  /// A module with all that it imports, and with its own exports alone.
  private static String bundled(String entry, Path folder) throws IOException {
    SequencedMap<String, String> modules = new LinkedHashMap<>();
    gather(entry, folder, modules);
    String own = modules.remove(entry);
    return module(EXPORT.matcher(String.join("\n", modules.values())).replaceAll("") + own);
  }

  /// A module after all that it imports.
  private static void gather(String name, Path folder, Map<String, String> modules)
      throws IOException {
    if (modules.containsKey(name)) {
      return;
    }
    String source = Files.readString(folder.resolve(name + ".js"));
    for (MatchResult needed : IMPORT.matcher(source).results().toList()) {
      gather(needed.group(1), folder, modules);
    }
    modules.put(name, IMPORT.matcher(source).replaceAll(""));
  }

  /// The compiler takes exports away with the modules, so they go through it as a call.
  private static String module(String source) {
    String exports =
        Stream.of(EXPORT, PASSED_ON)
            .flatMap(pattern -> pattern.matcher(source).results())
            .map(found -> found.group(1))
            .collect(Collectors.joining(","));
    String code = PASSED_ON.matcher(EXPORT.matcher(source).replaceAll(KEPT)).replaceAll("");
    String small = minified("module.js", code + "\n__export({" + exports + "});");
    Matcher exported = EXPORTED.matcher(small);
    if (!exported.find()) {
      throw new IllegalStateException("no exports in " + small.substring(small.length() - 200));
    }
    String names =
        Stream.of(exported.group(1).split(","))
            .map(pair -> pair.split(":"))
            .map(pair -> (pair.length == 1 ? pair[0] : pair[1]) + " as " + pair[0])
            .collect(Collectors.joining(","));
    return small.substring(0, exported.start()) + "export{" + names + "};\n";
  }

  /// Nor does it take imports on demand, which go through it as a call too.
  private static String minified(String name, String source) {
    Compiler compiler = new Compiler();
    CompilerOptions options = new CompilerOptions();
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
    options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
    options.setLanguageOut(LanguageMode.ECMASCRIPT_NEXT);
    options.setAssumeStrictThis(true);
    options.setEmitUseStrict(false);
    options.setTrustedStrings(true);
    // Every top-level name of one file is its own: a module's, or a function's around the script.
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
    options.setLineLengthThreshold(Integer.MAX_VALUE);
    compiler.compile(
        List.of(
            SourceFile.fromCode(
                "externs.js", "function __export(names) {} function __import(address) {}")),
        List.of(SourceFile.fromCode(name, source.replace(" import(", " __import("))),
        options);
    if (compiler.getErrorCount() > 0) {
      throw new IllegalStateException(
          name
              + ": "
              + new TreeSet<>(compiler.getErrors().stream().map(Object::toString).toList()));
    }
    return compiler.toSource().replace("__import(", "import(") + "\n";
  }
}
