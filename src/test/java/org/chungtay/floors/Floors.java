package org.chungtay.floors;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The floors of the house as rules over class files.
///
/// ```
/// F4  cli      F3  serve      F2  build
/// F1  source archive markdown image theme feed search check publish      F0  model
/// ```
final class Floors {

  static final String ROOT = "org.chungtay.";

  static final List<String> FLOOR_1 =
      List.of(
          "source", "archive", "markdown", "image", "theme", "feed", "search", "check", "publish");

  /// A library's packages, and the rooms that may import it.
  static final Map<String, List<String>> LIBRARIES = libraries();

  private Floors() {}

  private static Map<String, List<String>> libraries() {
    Map<String, List<String>> rooms = new LinkedHashMap<>();
    rooms.put("picocli..", List.of("cli"));
    rooms.put("tools.jackson.dataformat..", List.of("source"));
    rooms.put("org.snakeyaml..", List.of("source"));
    rooms.put("tools.jackson.databind..", List.of("source", "feed"));
    rooms.put("com.vladsch..", List.of("markdown"));
    rooms.put("org.nibor..", List.of("markdown"));
    rooms.put("org.jsoup..", List.of("source", "markdown", "feed", "check"));
    rooms.put("io.pebbletemplates..", List.of("theme"));
    rooms.put("com.luciad..", List.of("image"));
    rooms.put("com.twelvemonkeys..", List.of("image"));
    // Its murmur hash tells values of a cache from each other.
    rooms.put("org.apache.lucene..", List.of("search", "model"));
    rooms.put("com.sun.net.httpserver..", List.of("serve"));
    return rooms;
  }

  static List<ArchRule> rules() {
    List<ArchRule> rules = new ArrayList<>();
    rules.add(model());
    FLOOR_1.forEach(room -> rules.add(floor1(room)));
    rules.add(onlyBelow("build", "serve", "cli"));
    rules.add(onlyBelow("serve", "cli"));
    rules.add(serve());
    LIBRARIES.forEach((library, rooms) -> rules.add(library(library, rooms)));
    rules.add(noStrangers());
    rules.add(slices().matching(ROOT + "(*)..").should().beFreeOfCycles().allowEmptyShould(true));
    return rules;
  }

  private static ArchRule model() {
    return noClasses()
        .that(in("model"))
        .should()
        .dependOnClassesThat(
            not(
                in("model")
                    .or(resideInAnyPackage("java..", "org.jspecify..", "org.apache.lucene.util"))))
        .because("the model is records and sealed types, and imports the JDK and a hash alone")
        .allowEmptyShould(true);
  }

  private static ArchRule floor1(String room) {
    return noClasses()
        .that(in(room))
        .should()
        .dependOnClassesThat(resideInAPackage("org.chungtay..").and(not(in(room).or(in("model")))))
        .because("a room of the first floor imports the model and no other room")
        .allowEmptyShould(true);
  }

  private static ArchRule onlyBelow(String floor, String... above) {
    return noClasses()
        .that(in(floor))
        .should()
        .dependOnClassesThat(in(above))
        .because("nothing imports a floor above it")
        .allowEmptyShould(true);
  }

  private static ArchRule serve() {
    return noClasses()
        .that(in("serve"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.chungtay..")
                .and(not(in("serve").or(in("build")).or(in("model")))))
        .because("serve imports build and the model")
        .allowEmptyShould(true);
  }

  private static ArchRule library(String packages, List<String> rooms) {
    return noClasses()
        .that(not(in(rooms.toArray(String[]::new))))
        .should()
        .dependOnClassesThat(resideInAPackage(packages))
        .because("a library is imported by " + String.join(" and ", rooms))
        .allowEmptyShould(true);
  }

  /// A library that no rule knows has no room yet.
  private static ArchRule noStrangers() {
    List<String> known = new ArrayList<>(LIBRARIES.keySet());
    known.addAll(
        List.of("org.chungtay..", "java..", "javax..", "org.jspecify..", "tools.jackson.core.."));
    return noClasses()
        .should()
        .dependOnClassesThat(not(resideInAnyPackage(known.toArray(String[]::new))))
        .because("a new library needs a room of its own in this list")
        .allowEmptyShould(true);
  }

  static DescribedPredicate<JavaClass> in(String... rooms) {
    return describe(
        "in " + String.join(" or ", rooms),
        type ->
            Stream.of(rooms)
                .anyMatch(room -> (type.getPackageName() + ".").startsWith(ROOT + room + ".")));
  }
}
