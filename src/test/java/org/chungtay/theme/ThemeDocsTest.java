package org.chungtay.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.TestSite;
import org.chungtay.feed.JsonLd;
import org.chungtay.model.Archive;
import org.chungtay.model.Permalink;
import org.chungtay.model.Route.RedirectRoute;
import org.chungtay.model.SiteConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// `docs/themes.md` names every layout and all that its view holds, as the records have it.
/// `-Dchungtay.rewrite=true` writes it anew.
class ThemeDocsTest {

  private static final Path DOCS = TestSite.REPOSITORY.resolve("docs/themes.md");
  private static final String MARK = "<!-- From here on made from the records of the theme. -->\n";
  private static final Path SOURCES =
      TestSite.REPOSITORY.resolve("src/main/java/org/chungtay/theme");

  /// Types that views share are told once, after the layouts.
  private final SequencedSet<Class<?>> parts = new LinkedHashSet<>();

  @Test
  void the_view_of_every_layout_is_written_down() throws IOException {
    Map<String, Class<?>> layouts = layouts();
    assertThat(layouts.values()).containsAll(List.of(View.class.getPermittedSubclasses()));
    String text = Files.readString(DOCS);
    int mark = text.indexOf(MARK);
    assertThat(mark).as("the mark in docs/themes.md").isPositive();
    String expected = text.substring(0, mark) + MARK + made(layouts);
    if (Boolean.getBoolean("chungtay.rewrite")) {
      Files.writeString(DOCS, expected);
    }
    assertThat(Files.readString(DOCS))
        .as("docs/themes.md; -Dchungtay.rewrite=true writes it anew")
        .isEqualTo(expected);
  }

  @Test
  void every_component_that_a_view_tells_of_exists() throws IOException {
    made(layouts());
    for (Class<?> part : parts) {
      List<String> names =
          Stream.of(part.getRecordComponents()).map(RecordComponent::getName).toList();
      assertThat(names).as(part.getSimpleName()).containsAll(Doc.of(part).parameters().keySet());
    }
  }

  private static Map<String, Class<?>> layouts() {
    SiteConfig config = Fixture.config();
    Theme theme = Fixture.theme(config);
    Archive archive = Fixture.archive(config, SampleArticles.all());
    Map<String, Class<?>> layouts = new TreeMap<>();
    Permalink home = archive.addresses().home();
    Stream.concat(Fixture.pages(archive), Stream.of(new RedirectRoute(home, home)))
        .map(route -> theme.drawing(route, archive, JsonLd.of(archive)))
        .forEach(page -> layouts.put(page.layout(), page.view().getClass()));
    return layouts;
  }

  private String made(Map<String, Class<?>> layouts) throws IOException {
    StringBuilder text = new StringBuilder("\n## Layouts\n");
    for (Map.Entry<String, Class<?>> layout : layouts.entrySet()) {
      text.append("\n### layouts/%s.html\n".formatted(layout.getKey()));
      tell(layout.getValue(), text);
    }
    text.append("\n## Parts\n");
    List<Class<?>> told = new ArrayList<>();
    while (told.size() < parts.size()) {
      for (Class<?> part : List.copyOf(parts)) {
        if (!told.contains(part)) {
          told.add(part);
          text.append("\n### %s\n".formatted(name(part)));
          tell(part, text);
        }
      }
    }
    return text.toString();
  }

  private void tell(Class<?> record, StringBuilder text) throws IOException {
    Doc doc = Doc.of(record);
    text.append(doc.text().isEmpty() ? "" : "\n" + doc.text() + "\n");
    text.append("\n| name | holds | |\n|---|---|---|\n");
    for (RecordComponent component : record.getRecordComponents()) {
      AnnotatedType type = component.getAnnotatedType();
      text.append(
          "| `%s` | %s | %s |\n"
              .formatted(
                  component.getName(),
                  type(component.getGenericType())
                      + (type.isAnnotationPresent(Nullable.class) ? " or null" : ""),
                  doc.parameters().getOrDefault(component.getName(), "")));
    }
  }

  private String type(Type type) {
    if (type instanceof ParameterizedType list) {
      return "list of " + type(list.getActualTypeArguments()[0]);
    }
    Class<?> simple = (Class<?>) type;
    if (simple.isRecord()) {
      parts.add(simple);
      return "[%s](#%s)".formatted(name(simple), name(simple).toLowerCase(java.util.Locale.ROOT));
    }
    if (simple == boolean.class) {
      return "true or false";
    }
    return simple == int.class || simple == Integer.class ? "number" : "text";
  }

  /// Nested records with the name of the record around them, since some share theirs.
  private static String name(Class<?> part) {
    Class<?> around = part.getEnclosingClass();
    return (around == null ? "" : around.getSimpleName()) + part.getSimpleName();
  }

  /// What the record's comment says of it and of its components.
  private record Doc(String text, Map<String, String> parameters) {

    private static final Pattern COMMENT =
        Pattern.compile("((?:^ *///.*\\R)+)^ *(?:public )?record (\\w+)", Pattern.MULTILINE);

    static Doc of(Class<?> record) throws IOException {
      Class<?> file = Objects.requireNonNullElse(record.getEnclosingClass(), record);
      Matcher comment =
          COMMENT.matcher(Files.readString(SOURCES.resolve(file.getSimpleName() + ".java")));
      while (comment.find()) {
        if (comment.group(2).equals(record.getSimpleName())) {
          return parsed(comment.group(1));
        }
      }
      return new Doc("", Map.of());
    }

    private static Doc parsed(String comment) {
      String plain =
          comment
              .lines()
              .map(line -> line.strip().substring(3).strip())
              .collect(Collectors.joining("\n"));
      String[] sections = plain.split("(?m)^@param ", -1);
      Map<String, String> parameters = new TreeMap<>();
      for (String section : List.of(sections).subList(1, sections.length)) {
        String[] words = section.strip().split("\\s+", 2);
        parameters.put(words[0], words[1].replaceAll("\\s+", " "));
      }
      return new Doc(
          sections[0].strip().replaceAll("\\s+", " ").replaceAll("\\[(\\w+)]", "$1"), parameters);
    }
  }
}
