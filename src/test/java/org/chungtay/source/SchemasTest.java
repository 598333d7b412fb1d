package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chungtay.JsonSchemas;
import org.chungtay.TestSite;
import org.chungtay.model.Language;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

  private static final Path COMMITTED = Path.of("content/.schemas");

  /// Says that the committed schemas are to be written anew.
  private static final String REWRITE = "chungtay.rewrite";

  private static final SortedMap<String, String> SCHEMAS = Schemas.all(Messages.of(Language.VI));

  @TempDir private Path folder;

  @Test
  void the_committed_schemas_are_those_of_the_records() throws IOException {
    if (Boolean.getBoolean(REWRITE)) {
      Files.createDirectories(COMMITTED);
      for (var schema : SCHEMAS.entrySet()) {
        Files.writeString(COMMITTED.resolve(schema.getKey()), schema.getValue());
      }
    }
    SortedMap<String, String> committed = new TreeMap<>();
    try (Stream<Path> files = Files.list(COMMITTED)) {
      for (Path file : files.toList()) {
        committed.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(committed)
        .as("to write them: ./chungtay schema, or this test with -D%s=true", REWRITE)
        .isEqualTo(SCHEMAS);
  }

  @Test
  void each_is_a_schema() {
    assertThat(SCHEMAS)
        .allSatisfy((name, schema) -> assertThat(JsonSchemas.schema(schema)).as(name).isEmpty());
  }

  /// A key without a description would have failed already.
  @ParameterizedTest
  @EnumSource
  void every_description_is_used(Language language) {
    Messages messages = Messages.of(language);
    String all = String.join("\n", Schemas.all(messages).values());
    assertThat(messages.keys())
        .filteredOn(key -> key.startsWith("schema."))
        .hasSizeGreaterThan(100)
        .allSatisfy(key -> assertThat(all).as(key).contains(": \"" + messages.text(key) + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "src/main/resources/starter", "generated"})
  void every_file_of_a_sound_site_is_accepted(String site) throws IOException {
    if (site.equals("generated")) {
      TestSite.generated(folder, 7, 120);
    }
    Path root = site.equals("generated") ? folder : Path.of(site);
    List<Path> files;
    try (Stream<Path> all = Files.walk(root.resolve("content"))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(
            JsonSchemas.yaml(
                schema("site-config"), Files.readString(root.resolve("site-config.yml"))))
        .isEmpty();
    int held = 0;
    for (Path file : files) {
      SourcePath path = new SourcePath(root.relativize(file).toString());
      String schema = schemaOf(path);
      if (schema != null) {
        SourceText text = SourceText.of(path, Files.readString(file));
        String yaml =
            path.extension().equals("md") ? FrontMatter.split(text).value().yaml() : text.text();
        assertThat(JsonSchemas.yaml(schema, yaml)).as(file + "\n" + yaml).isEmpty();
        held++;
      }
    }
    assertThat(held).as("files held to a schema").isGreaterThanOrEqualTo(6);
  }

  private static String schemaOf(SourcePath path) {
    return switch (EntryFile.kindOf(path)) {
      case ARTICLE -> schema("article");
      case DISTRICT -> schema("district");
      case DOCUMENT -> schema("document");
      case PAGE -> schema("page");
      case SCHOOLS -> schema("schools");
      case METRICS -> schema("metrics");
      case TOPICS -> schema("topics");
      case PLACES -> schema("places");
      case ATTACHMENT, LEDGER, UNEXPECTED -> null;
    };
  }

  /// The front matter without the key that this line begins with.
  private static String without(String frontMatter, String line) {
    String key = line.substring(0, line.indexOf(':'));
    return frontMatter.replaceAll("(?m)^" + key + ":.*\n", "");
  }

  private static String schema(String name) {
    return SCHEMAS.get(name + ".schema.json");
  }

  /// Each is an article but for one fault; the reader finds it, and so does the schema.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel: Bài",
        "date: 25/3/2023",
        "date: 2023-13-01",
        "date: 2023-03",
        "date: 2023-03-25 13:44",
        "eventDate: chưa rõ",
        "eventDate: 23",
        "kind: tin",
        "kind:",
        "title: 12",
        "title: ''",
        "title: true",
        "summary: [a]",
        "draft: có",
        "draft: 'true'",
        "districts: dong-da",
        "districts: [dong-da, 7]",
        "districts: ['']",
        "authors: {name: A}",
        "cover: anh.jpg",
        "cover: {src: a.jpg}",
        "cover: {src: a.jpg, alt: A, people: kids}",
        "photos: [{src: a.jpg, alt: A, consent: yes!}]",
        "sources: [{url: vidu.vn/bai}]",
        "sources: [{published: hôm qua}]",
        "people: [{role: Giám đốc}]",
        "people: [{name: A, part: hát}]",
        "pairings: [{between: [dong-da]}]",
        "pairings: [{between: [a, b, c]}]",
        "pairings: [{between: [a, b], period: 2023-2025}]",
        "pairings: [{between: [a, b], period: {from: 2023}}]",
        "pairings: [{between: [a, b], partOfDay: sáng}]",
        "pairings: [{between: [a, b], counts: {total: 20}}]",
        "pairings: [{between: [a, b], counts: {of: pairs, total: hai mươi}}]",
        "pairings: [{between: [a, b], counts: {of: pairs, total: -1}}]",
        "figures: [{metric: so-truong, value: 20 trường, scope: city}]",
        "figures: [{metric: so-truong, value: 20}]",
        "removed: {date: 2023-03-25}",
        "corrections: [{note: Sửa}]",
        "corrections: Sửa",
        "extra: a",
      })
  void what_is_wrong_with_an_article_is_seen_by_the_reader_and_by_the_schema(String fault) {
    String sound = "title: Bài\ndate: 2023-03-25\nkind: news\nsummary: Tóm tắt.\n";
    String yaml = without(sound, fault) + fault + "\n";
    assertThat(JsonSchemas.yaml(schema("article"), sound)).isEmpty();
    assertThat(Reads.problems(yaml)).as(yaml).isNotEmpty();
    assertThat(JsonSchemas.yaml(schema("article"), yaml)).as(yaml).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "district | name: Đống Đa",
        "district | {name: Đống Đa, type: quận}",
        "district | {name: Đống Đa, type: quan, id: Đống Đa}",
        "district | {name: Đống Đa, type: quan, code: 6}",
        "district | {name: Đống Đa, type: quan, tile: {column: 1}}",
        "document | {number: '01', date: hôm qua}",
        "page | summary: Giới thiệu",
        "schools | {id: a, name: A, level: primary}",
        "schools | [{id: a, name: A, level: []}]",
        "schools | [{id: a, name: A, level: tiểu học}]",
        "metrics | [{id: a, label: A}]",
        "topics | [{id: a, label: A, name: B}]",
        "topics | [{id: A B, label: A}]",
        "site-config | {title: A}",
        "site-config | {title: A, baseUrl: vidu.vn}",
        "site-config | {title: A, baseUrl: 'https://vidu.vn/', language: vn}",
        "site-config | {title: A, baseUrl: 'https://vidu.vn/', menu: [{label: A}]}",
        "site-config | {title: A, baseUrl: 'https://vidu.vn/', permalinks: {bai: /tin/}}",
      })
  void what_is_wrong_with_other_files_is_seen_by_the_schema(String name, String yaml) {
    assertThat(JsonSchemas.yaml(schema(name), yaml)).as(yaml).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expires:",
        "draft:",
        "districts:",
        "eventDate: 2023",
        "eventDate: 2023-05",
        "eventDate: unknown",
        "date: 2023-03-25T13:44",
        "date: 2023-03-25T13:44:00.5Z",
        "sources: [{published: 2023, note: ''}]",
        "people: [{name: A, part: spoke}, {name: B, part: [spoke, signed]}]",
        "pairings: [{between: [a, b], schools: [[c, d], [e, f]]}]",
        "cover: {src: a.jpg, alt: ''}",
        "extra: {a: [1, {b: c}]}",
        "figures: [{metric: m, value: 1.5, scope: city}, {metric: m, value: -2, scope: a}]",
      })
  void what_the_reader_takes_the_schema_takes(String key) {
    String yaml = without(Reads.KEYS, key) + key + "\n";
    assertThat(Reads.problems(yaml)).as(yaml).isEmpty();
    assertThat(JsonSchemas.yaml(schema("article"), yaml)).as(yaml).isEmpty();
  }
}
