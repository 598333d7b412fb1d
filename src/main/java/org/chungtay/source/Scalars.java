package org.chungtay.source;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Colour;
import org.chungtay.model.EventDate;
import org.chungtay.model.Keyed;
import org.chungtay.model.Moment;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Position;
import org.chungtay.model.Timestamp;
import org.chungtay.model.WebAddress;
import org.chungtay.model.text.Invisible;
import org.chungtay.model.text.Similar;
import org.chungtay.model.text.YamlText;
import org.chungtay.source.Node.Lost;
import org.chungtay.source.Node.Scalar;
import org.chungtay.source.Node.Style;
import org.chungtay.source.Shape.Slot;
import org.jspecify.annotations.Nullable;

/// Reads single values: texts, numbers, dates, choices, addresses.
final class Scalars {

  /// What is told about a value that cannot be read.
  @FunctionalInterface
  interface Report {
    void problem(Code code, Position at, Map<String, String> arguments);
  }

  private static final Set<Class<?>> RECORDS = Set.of(Timestamp.class, Colour.class);

  /// Within bounds: `1e9999999999` is a text, since no computer holds that number.
  private static final Pattern NUMBER_OR_BOOLEAN =
      Pattern.compile("[-+]?(0|[1-9]\\d{0,99})(\\.\\d{1,99})?([eE][-+]?\\d{1,3})?|true|false");

  private static final Timestamp EPOCH =
      new Timestamp(OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), false);
  private static final PartialDate YEAR_1970 = new PartialDate.OfYear(Year.of(1970));

  private final ZoneId zone;
  private final Report report;

  Scalars(ZoneId zone, Report report) {
    this.zone = zone;
    this.report = report;
  }

  /// Whether this record is written as a single value and not as a map.
  static boolean reads(Class<?> type) {
    return RECORDS.contains(type);
  }

  /// The value, or null after a problem has been reported.
  @Nullable Object read(Slot slot, Class<?> type, Scalar scalar) {
    if (type == String.class) {
      return text(slot, scalar);
    }
    String value = clean(scalar.text()).strip();
    if (value.isEmpty()) {
      report.problem(Code.VALUE_EMPTY, scalar.at(), Map.of("key", slot.key()));
      return null;
    }
    if (type.isEnum()) {
      return choice(slot, type, scalar, value);
    }
    if (type == boolean.class) {
      return bool(slot, scalar);
    }
    if (type == BigDecimal.class || type == Integer.class || type == int.class) {
      return number(slot, type, scalar, value);
    }
    if (type == URI.class) {
      return address(slot, scalar, value);
    }
    if (type == ZoneId.class) {
      return zone(slot, scalar, value);
    }
    if (type == Colour.class) {
      return colour(slot, scalar, value);
    }
    if (type == EventDate.class && value.equals("unknown")) {
      return new EventDate.Unknown();
    }
    return date(slot, type, scalar, value);
  }

  /// A value of the free `extra:` map.
  static Object plain(Scalar scalar) {
    String text = clean(scalar.text());
    if (scalar.style() == Style.PLAIN) {
      if (text.equals("true") || text.equals("false")) {
        return Boolean.valueOf(text);
      }
      if (NUMBER_OR_BOOLEAN.matcher(text).matches()) {
        return new BigDecimal(text);
      }
    }
    return scalar.isNull() ? "" : text;
  }

  static Object standIn(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class || type == Integer.class) {
      return 0;
    }
    return switch (type.getSimpleName()) {
      case "String" -> "";
      case "BigDecimal" -> BigDecimal.ZERO;
      case "URI" -> URI.create("https://invalid.example/");
      case "ZoneId" -> ZoneOffset.UTC;
      case "Timestamp" -> EPOCH;
      case "Colour" -> new Colour(0);
      case "EventDate" -> new EventDate.Unknown();
      default -> YEAR_1970;
    };
  }

  private @Nullable String text(Slot slot, Scalar scalar) {
    if (scalar.lost() != null) {
      lost(slot, scalar, scalar.lost());
    }
    String text = clean(scalar.style() == Style.BLOCK ? scalar.text().strip() : scalar.text());
    if (scalar.style() == Style.PLAIN && NUMBER_OR_BOOLEAN.matcher(text).matches()) {
      report.problem(
          Code.VALUE_NOT_TEXT,
          scalar.at(),
          Map.of("key", slot.key(), "value", text, "suggestion", "\"" + text + "\""));
      return null;
    }
    if (text.isBlank() && !slot.mayBeEmpty()) {
      if (slot.refusesBlank()) {
        report.problem(Code.VALUE_EMPTY, scalar.at(), Map.of("key", slot.key()));
      }
      return null;
    }
    if (text.length() > slot.max()) {
      report.problem(
          Code.VALUE_LENGTH,
          scalar.at(),
          Map.of(
              "key", slot.key(),
              "length", String.valueOf(text.length()),
              "max", String.valueOf(slot.max()),
              "excess", String.valueOf(text.length() - slot.max())));
    }
    Markup.first(text).ifPresent(mark -> markup(slot, scalar.at(), text, mark));
    return text;
  }

  private void markup(Slot slot, Position at, String text, String mark) {
    Map<String, String> arguments = Map.of("key", slot.key(), "mark", mark);
    report.problem(
        Code.VALUE_MARKUP,
        at,
        Markup.plain(text)
            .map(plain -> with(arguments, "suggestion", YamlText.quoted(plain)))
            .orElse(arguments));
  }

  /// Reports a text that a `#` cuts short.
  void lost(Slot slot, Scalar scalar, Lost lost) {
    String whole = scalar.isNull() ? lost.text() : scalar.text() + " " + lost.text();
    report.problem(
        Code.YAML_COMMENT,
        lost.at(),
        Map.of(
            "text",
            lost.text(),
            "suggestion",
            (slot.isItem() ? "- " : slot.key() + ": ") + YamlText.quoted(whole)));
  }

  /// The text without characters that nobody sees, of which its writer is told, and with the spaces
  /// of Word and the line ends of Windows as spaces.
  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .filter(c -> !Invisible.isStray(c))
        .forEach(c -> out.append(c == '\u00A0' || c == '\r' ? ' ' : (char) c));
    return out.toString();
  }

  private @Nullable Object choice(Slot slot, Class<?> type, Scalar scalar, String value) {
    List<Keyed> choices = Arrays.stream(type.getEnumConstants()).map(Keyed.class::cast).toList();
    Optional<Keyed> chosen = choices.stream().filter(c -> c.key().equals(value)).findFirst();
    if (chosen.isPresent()) {
      return chosen.get();
    }
    List<String> keys = choices.stream().map(Keyed::key).toList();
    Map<String, String> arguments = new HashMap<>();
    arguments.put("key", slot.key());
    arguments.put("value", value);
    arguments.put("allowed", String.join(", ", keys));
    Nicknames.meant(value, keys).ifPresent(near -> arguments.put("suggestion", near));
    report.problem(Code.VALUE_CHOICE, scalar.at(), arguments);
    return null;
  }

  private @Nullable Boolean bool(Slot slot, Scalar scalar) {
    if (scalar.style() == Style.PLAIN) {
      if (scalar.text().equals("true")) {
        return true;
      }
      if (scalar.text().equals("false")) {
        return false;
      }
    }
    report.problem(
        Code.VALUE_BOOLEAN, scalar.at(), Map.of("key", slot.key(), "value", scalar.text()));
    return null;
  }

  private @Nullable Object number(Slot slot, Class<?> type, Scalar scalar, String value) {
    Numbers.Result result =
        type == BigDecimal.class ? Numbers.decimal(value) : Numbers.whole(value);
    if (result instanceof Numbers.Result.Read(BigDecimal number) && scalar.style() != Style.PLAIN) {
      // A number in quotes is a text to every other reader of the file.
      result =
          new Numbers.Result.Wrong(
              Code.VALUE_NUMBER,
              Map.of("value", "\"" + value + "\"", "suggestion", number.toPlainString()));
    }
    return switch (result) {
      case Numbers.Result.Read(BigDecimal number) ->
          type == BigDecimal.class ? number : (Object) number.intValueExact();
      case Numbers.Result.Wrong(Code code, Map<String, String> arguments) -> {
        report.problem(code, scalar.at(), with(arguments, "key", slot.key()));
        yield null;
      }
    };
  }

  private @Nullable URI address(Slot slot, Scalar scalar, String value) {
    try {
      return slot.siteAddress() ? WebAddress.ofSite(value) : WebAddress.of(value);
    } catch (WebAddress.Refused refused) {
      Map<String, String> arguments = Map.of("key", slot.key(), "value", value);
      report.problem(
          Code.VALUE_URL,
          scalar.at(),
          refused.part().isEmpty() ? arguments : with(arguments, "part", refused.part()));
      return null;
    }
  }

  private @Nullable ZoneId zone(Slot slot, Scalar scalar, String value) {
    try {
      return ZoneId.of(value);
    } catch (DateTimeException e) {
      Map<String, String> arguments = new HashMap<>();
      arguments.put("key", slot.key());
      arguments.put("value", value);
      Nicknames.zone(value)
          .or(() -> Similar.nearest(value, ZoneId.getAvailableZoneIds()))
          .ifPresent(near -> arguments.put("suggestion", near));
      report.problem(Code.VALUE_ZONE, scalar.at(), arguments);
      return null;
    }
  }

  private @Nullable Colour colour(Slot slot, Scalar scalar, String value) {
    Optional<Colour> colour = Colour.of(value);
    if (colour.isEmpty()) {
      report.problem(Code.VALUE_COLOUR, scalar.at(), Map.of("key", slot.key(), "value", value));
    }
    return colour.orElse(null);
  }

  private @Nullable Object date(Slot slot, Class<?> type, Scalar scalar, String value) {
    Dates.Result result =
        type == Timestamp.class
            ? Dates.timestamp(value, zone)
            : type == Moment.class ? Dates.moment(value, zone) : Dates.partial(value);
    return switch (result) {
      case Dates.Result.Read(Moment moment) ->
          type == EventDate.class ? new EventDate.On((PartialDate) moment) : moment;
      case Dates.Result.Wrong(Code code, Map<String, String> arguments) -> {
        Map<String, String> all = with(arguments, "key", slot.key());
        placeElsewhere(slot, value, all);
        if (type == EventDate.class) {
          all.computeIfPresent("forms", (key, forms) -> forms + ", unknown");
        }
        report.problem(code, scalar.at(), all);
        yield null;
      }
    };
  }

  /// What a date cannot hold has a key of its own in some maps: the part of the day, and the words
  /// of a source that names no date.
  private static void placeElsewhere(Slot slot, String value, Map<String, String> arguments) {
    if (!slot.neighbours().contains("partOfDay")) {
      arguments.remove("partOfDay");
    }
    if (slot.nullable() && slot.neighbours().contains("note") && arguments.containsKey("forms")) {
      arguments.put("note", YamlText.quoted(value));
    }
  }

  private static Map<String, String> with(Map<String, String> arguments, String key, String value) {
    Map<String, String> all = new HashMap<>(arguments);
    all.put(key, value);
    return all;
  }
}
