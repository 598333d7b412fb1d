package org.chungtay.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.build.Additions;
import org.chungtay.build.Typed;
import org.chungtay.build.Typed.Meant;
import org.chungtay.build.Typed.Several;
import org.chungtay.build.Typed.Unclear;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Keyed;
import org.chungtay.model.Level;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.UnitType;
import org.chungtay.model.text.Fold;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.Slug;
import org.chungtay.model.text.YamlText;

/// Understands what was typed, generously, and keeps it as a file is to have it.
final class Answers {

  /// What was typed cannot be taken, and why.
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }

  private static final Pattern SEPARATORS = Pattern.compile("\\s*[,;]\\s*|\\s+[–-]\\s+");
  private static final Pattern AND =
      Pattern.compile(
          "\\s+(?:và|va|với|voi|cùng|cung|and|&)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> UNKNOWN = Set.of("", "unknown", "khong ro", "chua ro");

  private final Archetype archetype;
  private final Additions site;
  private final Messages messages;
  private final Map<String, String> values = new TreeMap<>();

  Answers(Archetype archetype, Additions site, Messages messages) {
    this.archetype = archetype;
    this.site = site;
    this.messages = messages;
    values.put("kind", archetype.key());
    values.put("prefix", "");
  }

  /// The values of the template's places.
  Map<String, String> values() {
    return values;
  }

  /// Takes an answer; an empty one where the question may be left out.
  void take(Question question, String typed) throws Refused {
    String text = clean(typed);
    if (text.isEmpty() && question.isRequired()) {
      throw new Refused(Code.VALUE_EMPTY.message(messages, Map.of("key", question.key())));
    }
    switch (question) {
      case TITLE -> {
        limited("title", text, Article.MAX_TITLE);
        named("title", text, text);
        if (archetype != Archetype.PAGE) {
          refuseTaken(text);
        }
      }
      case SUMMARY -> limited("summary", text, Article.MAX_SUMMARY);
      case NAME -> named("name", text, text);
      case SCHOOL_NAME -> named("name", text, School.ownName(text));
      case NUMBER -> named("number", text, text);
      case LABEL -> named("label", text, text);
      case ISSUER, ABSTRACT, DESCRIPTION, UNIT -> {
        if (!text.isEmpty()) {
          quoted(question.key(), text);
        }
      }
      case DATE -> date(text);
      case SIGNED -> signed(text);
      case ISSUED -> issued(text);
      case TYPE -> type(text);
      case LEVEL -> levels(text);
      case OF_DISTRICT -> values.put("district", one(text, site.unit(text)).id());
      case BETWEEN -> between(text);
    }
  }

  /// One line in NFC: what a terminal or a copied title brings along is no part of the text.
  private static String clean(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> c > Character.MAX_VALUE || !Fold.isInvisible((char) c))
        .map(c -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .replaceAll(" +", " ")
        .strip();
  }

  private void quoted(String key, String text) {
    values.put(key, YamlText.quoted(text));
  }

  private void limited(String key, String text, int max) throws Refused {
    if (text.length() > max) {
      throw refused(
          Code.VALUE_LENGTH,
          Map.of(
              "key", key,
              "length", String.valueOf(text.length()),
              "max", String.valueOf(max),
              "excess", String.valueOf(text.length() - max)));
    }
    quoted(key, text);
  }

  /// A text from which an address is made, too.
  private void named(String key, String text, String name) throws Refused {
    String slug = Slug.of(name);
    if (!Slug.isValid(slug)) {
      throw new Refused(messages.text("cli.new.noAddress", Map.of("value", text)));
    }
    quoted(key, text);
    values.put("slug", slug);
  }

  private void refuseTaken(String title) throws Refused {
    String slug = Slug.of(title);
    var file = site.article(slug);
    if (file.isPresent()) {
      throw new Refused(
          messages.text("cli.new.taken", Map.of("address", slug, "file", file.get().value())));
    }
  }

  private void date(String text) throws Refused {
    String date =
        text.isEmpty() ? site.today().toString() : one(text, site.day(text)).moment().iso();
    values.put("date", date);
    values.put("year", date.substring(0, 4));
  }

  private void signed(String text) throws Refused {
    values.put("eventDate", "unknown");
    if (!UNKNOWN.contains(Fold.fold(text))) {
      Additions.When when = one(text, site.partialDate(text));
      values.put("signed", when.moment().iso());
      values.put("eventDate", when.moment().iso());
      if (when.partOfDay() != null) {
        values.put("partOfDay", when.partOfDay());
      }
    }
  }

  private void issued(String text) throws Refused {
    if (!UNKNOWN.contains(Fold.fold(text))) {
      String date = one(text, site.partialDate(text)).moment().iso();
      values.put("date", date);
      values.put("prefix", date.substring(0, 4) + "-");
    }
  }

  private void type(String text) throws Refused {
    UnitType type = choice("type", text, UnitType.values(), unit -> List.of(unit.word()));
    values.put("type", type.key());
    // Wards and communes have taken over the names of districts.
    values.put(
        "prefix",
        switch (type) {
          case QUAN, HUYEN, THI_XA -> "";
          case PHUONG, XA -> type.key() + "-";
        });
  }

  private void levels(String text) throws Refused {
    List<Level> levels = new ArrayList<>();
    for (String part : parts(text)) {
      levels.add(choice("level", part, Level.values(), Answers::words));
    }
    String keys = levels.stream().map(Level::key).collect(Collectors.joining(", "));
    values.put("level", levels.size() == 1 ? keys : "[" + keys + "]");
    values.put(
        "prefix",
        levels.stream()
            .map(level -> Slug.of(words(level).getFirst()) + "-")
            .collect(Collectors.joining()));
  }

  /// What a level is called; first as it stands in the names of schools.
  private static List<String> words(Level level) {
    return switch (level) {
      case PRESCHOOL -> List.of("mầm non", "mẫu giáo", "MN");
      case PRIMARY -> List.of("tiểu học", "cấp 1", "cấp I", "TH");
      case LOWER_SECONDARY -> List.of("THCS", "trung học cơ sở", "cấp 2", "cấp II");
      case UPPER_SECONDARY -> List.of("THPT", "trung học phổ thông", "cấp 3", "cấp III");
      case CONTINUING -> List.of("GDNN-GDTX", "giáo dục thường xuyên", "GDTX");
    };
  }

  private void between(String text) throws Refused {
    List<String> names = parts(text);
    if (names.size() != 2) {
      throw new Refused(
          Code.VALUE_COUNT.message(
              messages,
              Map.of("key", "between", "count", String.valueOf(names.size()), "min", "2")));
    }
    Set<String> parties = new LinkedHashSet<>();
    Set<String> units = new LinkedHashSet<>();
    Set<String> schools = new LinkedHashSet<>();
    for (String name : names) {
      Source<?> party = one(name, site.party(name));
      if (!parties.add(party.id())) {
        throw refused(Code.PAIRING_SELF, Map.of("id", party.id()));
      }
      if (party.entry() instanceof District) {
        units.add(party.id());
      } else {
        schools.add(party.id());
        units.add(School.unitOf(party.path()));
      }
    }
    list("between", parties);
    list("districts", units);
    list("schools", schools);
  }

  private void list(String key, Set<String> ids) {
    if (!ids.isEmpty()) {
      values.put(key, "[" + String.join(", ", ids) + "]");
    }
  }

  private static List<String> parts(String text) {
    List<String> parts = parts(text, SEPARATORS);
    // A name may hold an “và” of its own, which does not count where commas part the names.
    return parts.size() > 1 ? parts : parts(text, AND);
  }

  private static List<String> parts(String text, Pattern separators) {
    return separators.splitAsStream(text).filter(part -> !part.isBlank()).toList();
  }

  private <T> T one(String text, Typed<T> typed) throws Refused {
    return switch (typed) {
      case Meant<T>(T value) -> value;
      case Unclear<T>(Code code, Map<String, String> arguments) -> throw refused(code, arguments);
      case Several<T>(List<String> choices) ->
          throw new Refused(
              messages.text(
                  "cli.new.several", Map.of("value", text, "choices", String.join(", ", choices))));
    };
  }

  /// The constant that has this key or goes by one of these words.
  private <K extends Keyed> K choice(
      String key, String text, K[] constants, Function<K, List<String>> words) throws Refused {
    for (K constant : constants) {
      if (constant.key().equals(text)
          || words.apply(constant).stream().map(Slug::of).anyMatch(Slug.of(text)::equals)) {
        return constant;
      }
    }
    String allowed =
        Stream.of(constants)
            .map(constant -> constant.key() + " (" + words.apply(constant).getFirst() + ")")
            .collect(Collectors.joining(", "));
    throw refused(Code.VALUE_CHOICE, Map.of("key", key, "value", text, "allowed", allowed));
  }

  private Refused refused(Code code, Map<String, String> arguments) {
    return new Refused(code.message(messages, arguments) + " " + code.hint(messages, arguments));
  }
}
