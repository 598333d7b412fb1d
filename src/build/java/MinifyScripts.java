import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.CompilerOptions.Reach;
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
/// - the modules of the search client become one module, `client/search.min.js`, each after those
///   that it imports;
/// - the scripts of the built-in themes are replaced in the classes folder.
///
/// Names are shortened, properties are not, and nothing is translated into older JavaScript.
final class MinifyScripts {

  private static final Pattern IMPORT =
      Pattern.compile("^import \\{[^}]*} from '\\./([a-z]+)\\.js';\\n", Pattern.MULTILINE);
  private static final Pattern EXPORT =
      Pattern.compile("^export (?=(?:async )?(?:class|function|const) (\\w+))", Pattern.MULTILINE);
  private static final Pattern EXPORTED = Pattern.compile("__export\\(\\{([^}]*)}\\);?\\s*$");

  private MinifyScripts() {}

  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    Path client = classes.resolve("org/chungtay/search/client");
    SequencedMap<String, String> modules = new LinkedHashMap<>();
    gather("search", client, modules);
    Files.writeString(client.resolve("search.min.js"), module(String.join("\n", modules.values())));

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
        EXPORT
            .matcher(source)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.joining(","));
    String small =
        minified(
            "search.js", EXPORT.matcher(source).replaceAll("") + "\n__export({" + exports + "});");
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
    // What is exported has to keep a name of its own.
    options.setInlineFunctions(Reach.NONE);
    options.setInlineVariables(Reach.LOCAL_ONLY);
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
