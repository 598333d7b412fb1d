package org.chungtay.floors;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FloorsTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.chungtay");

  static List<ArchRule> rules() {
    return Floors.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_program_keeps_to_its_floors(ArchRule rule) {
    rule.check(PROGRAM);
  }

  /// Each row is a class that imports another; some rule must forbid it.
  @ParameterizedTest
  @CsvSource({
    "model, org.jsoup.Jsoup",
    "model, tools.jackson.core.JsonParser",
    "model, org.chungtay.source.SiteReader",
    "model.text, org.chungtay.archive.Assembler",
    "source, org.chungtay.archive.Assembler",
    "archive, org.chungtay.markdown.MarkdownRenderer",
    "markdown, org.chungtay.theme.Theme",
    "image, org.chungtay.theme.Theme",
    "theme, org.chungtay.publish.StagingSink",
    "feed, org.chungtay.archive.Assembler",
    "search, org.chungtay.publish.StagingSink",
    "check, org.chungtay.markdown.MarkdownRenderer",
    "publish, org.chungtay.build.Build",
    "build, org.chungtay.cli.Main",
    "build, org.chungtay.serve.Server",
    "serve, org.chungtay.theme.Theme",
    "serve, org.chungtay.cli.Main",
    "source, org.chungtay.cli.Main",
    "build, picocli.CommandLine",
    "archive, tools.jackson.dataformat.yaml.YAMLFactory",
    "theme, org.snakeyaml.engine.v2.api.Load",
    "cli, tools.jackson.databind.ObjectMapper",
    "theme, com.vladsch.flexmark.parser.Parser",
    "theme, org.nibor.autolink.LinkExtractor",
    "theme, org.jsoup.Jsoup",
    "feed, org.chungtay.theme.Theme",
    "feed, com.rometools.rome.io.SyndFeedOutput",
    "markdown, io.pebbletemplates.pebble.PebbleEngine",
    "model, org.apache.lucene.index.IndexWriter",
    "build, org.apache.lucene.index.IndexWriter",
    "build, org.apache.lucene.util.StringHelper",
    "build, com.sun.net.httpserver.HttpServer",
    "theme, org.apache.commons.lang3.StringUtils",
  })
  void a_forbidden_import_is_caught(String room, String imported, @TempDir Path classes)
      throws IOException {
    writeClass(classes, Floors.ROOT + room + ".Planted", imported);
    assertThat(violations(classes)).as("%s imports %s", room, imported).isNotEmpty();
  }

  @Test
  void a_cycle_between_packages_is_caught(@TempDir Path classes) throws IOException {
    // Packages that no other rule speaks of.
    writeClass(classes, Floors.ROOT + "one.A", Floors.ROOT + "two.B");
    writeClass(classes, Floors.ROOT + "two.B", Floors.ROOT + "one.A");
    assertThat(violations(classes)).anyMatch(v -> v.contains("Cycle detected"));
  }

  @ParameterizedTest
  @CsvSource({
    "cli, picocli.CommandLine",
    "build, org.chungtay.theme.Theme",
    "serve, org.chungtay.build.Build",
    "serve, com.sun.net.httpserver.HttpServer",
    "publish, tools.jackson.core.JsonGenerator",
    "feed, tools.jackson.databind.ObjectMapper",
    "feed, org.jsoup.Jsoup",
    "feed, javax.xml.stream.XMLStreamWriter",
    "check, org.jsoup.Jsoup",
    "search, org.apache.lucene.index.IndexWriter",
  })
  void an_allowed_import_is_not(String room, String imported, @TempDir Path classes)
      throws IOException {
    writeClass(classes, Floors.ROOT + room + ".Planted", imported);
    assertThat(violations(classes)).isEmpty();
  }

  @Test
  void every_package_says_its_job_and_is_null_marked() {
    Set<String> packages =
        PROGRAM.stream()
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages)
        .allSatisfy(
            name ->
                assertThat(
                        Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(name)
                    .isTrue());
  }

  @Test
  void what_is_public_is_used_by_another_package() {
    Stream<JavaClass> unused =
        PROGRAM.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .filter(type -> !type.getName().equals("org.chungtay.cli.Main"))
            .filter(
                type ->
                    type.getDirectDependenciesToSelf().stream()
                        .allMatch(
                            d ->
                                d.getOriginClass().getPackageName().equals(type.getPackageName())));
    assertThat(unused.map(JavaClass::getName)).isEmpty();
  }

  private static List<String> violations(Path classes) {
    JavaClasses planted = new ClassFileImporter().importPath(classes);
    return Floors.rules().stream()
        .flatMap(rule -> rule.evaluate(planted).getFailureReport().getDetails().stream())
        .toList();
  }

  /// Writes a class with one field of the imported type, without compiling anything.
  private static void writeClass(Path classes, String name, String imported) throws IOException {
    byte[] bytes =
        ClassFile.of()
            .build(
                ClassDesc.of(name),
                type -> type.withField("planted", ClassDesc.of(imported), ClassFile.ACC_PRIVATE));
    Path file = classes.resolve(name.replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
