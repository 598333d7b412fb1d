package org.chungtay.theme;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chungtay.model.Article.PartOfDay;
import org.chungtay.model.District;
import org.chungtay.model.Index;
import org.chungtay.model.Kind;
import org.chungtay.model.Level;
import org.chungtay.model.Moment;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Period;
import org.chungtay.model.Place;
import org.chungtay.model.Timestamp;
import org.chungtay.model.UnitType;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.NumberText;
import org.chungtay.model.text.PressDate;
import org.jspecify.annotations.Nullable;

/// The theme's texts in the site's language, and the values that stand in them.
///
/// Keys are written out wherever they are chosen, never put together, so that a search for a key
/// finds its uses; a test holds bundle and code together.
record Words(Messages messages, String bundle) {

  private static final String NO_BREAK_SPACE = "\u00A0";

  /// The text of this key, its arguments given as name, value, name, value.
  ///
  /// @throws IllegalArgumentException naming the key and the bundle's file when either is missing
  String text(String key, String... arguments) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      named.put(arguments[i], arguments[i + 1]);
    }
    try {
      return messages.text(key, named);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + " (" + bundle + ")", e);
    }
  }

  String languageTag() {
    return messages.language().key();
  }

  /// A date as it stands in a sentence, see [PressDate#inProse].
  String date(Moment moment) {
    return PressDate.inProse(moment, messages.language());
  }

  String longDate(Moment moment) {
    return PressDate.longText(moment, messages.language());
  }

  /// The short style with the time where there is one: `13:44, 25/3/2023`.
  String dateAndTime(Moment moment) {
    return moment instanceof Timestamp
        ? PressDate.shortText(moment, messages.language())
        : date(moment);
  }

  String date(PartialDate date, @Nullable PartOfDay partOfDay) {
    return partOfDay == null
        ? date(date)
        : text("date.partOfDay", "part", partOfDay(partOfDay), "date", date(date));
  }

  String period(Period period) {
    return PressDate.shortText(period, messages.language());
  }

  String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  String number(BigDecimal number) {
    return NumberText.text(number, messages.language());
  }

  /// A number and its unit, never parted at the end of a line; `%` stands close.
  String quantity(BigDecimal number, String unit) {
    return number(number) + (unit.startsWith("%") ? "" : NO_BREAK_SPACE) + unit;
  }

  String articleCount(int n) {
    return text("list.count", "n", number(n));
  }

  /// The unit's full name as inside a sentence: `quận Đống Đa`.
  String unit(District district) {
    return text("unit.title", "type", unitType(district.type()), "name", district.name());
  }

  /// The unit's full name at the start of a line: `Quận Đống Đa`.
  String unitTitle(District district) {
    return capitalised(unit(district));
  }

  String unitType(UnitType type) {
    return text(
        switch (type) {
          case QUAN -> "unit.quan";
          case HUYEN -> "unit.huyen";
          case THI_XA -> "unit.thi-xa";
          case PHUONG -> "unit.phuong";
          case XA -> "unit.xa";
        });
  }

  /// The place's full name at the start of a line: `Phường Láng`.
  String place(Place place) {
    String type =
        text(
            switch (place.type()) {
              case PHUONG -> "unit.phuong";
              case XA -> "unit.xa";
              case DAC_KHU -> "place.dac-khu";
            });
    return capitalised(text("unit.title", "type", type, "name", place.name()));
  }

  /// What the site calls an overview.
  String title(Index index) {
    return text(
        switch (index) {
          case DISTRICTS -> "nav.units";
          case PLACES -> "nav.places";
          case PAIRINGS -> "nav.pairings";
          case SCHOOLS -> "nav.schools";
          case DOCUMENTS -> "nav.documents";
          case TOPICS -> "nav.topics";
          case PROGRESS -> "nav.progress";
          case CHRONOLOGY -> "nav.archive";
          case CORRECTIONS -> "nav.corrections";
        });
  }

  String kind(Kind kind) {
    return text(
        switch (kind) {
          case CEREMONY -> "kind.ceremony";
          case PROGRESS -> "kind.progress";
          case NEWS -> "kind.news";
          case ANNOUNCEMENT -> "kind.announcement";
        });
  }

  String level(Level level) {
    return text(
        switch (level) {
          case PRESCHOOL -> "level.preschool";
          case PRIMARY -> "level.primary";
          case LOWER_SECONDARY -> "level.lowerSecondary";
          case UPPER_SECONDARY -> "level.upperSecondary";
          case CONTINUING -> "level.continuing";
        });
  }

  private String partOfDay(PartOfDay part) {
    return text(
        switch (part) {
          case MORNING -> "partOfDay.morning";
          case NOON -> "partOfDay.noon";
          case AFTERNOON -> "partOfDay.afternoon";
          case EVENING -> "partOfDay.evening";
        });
  }

  /// The text with its first letter capital and the rest as it is.
  static String capitalised(String text) {
    int end = firstLetter(text);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  /// The text with its first letter small, as inside a line.
  static String small(String text) {
    int end = firstLetter(text);
    return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
  }

  private static int firstLetter(String text) {
    return text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
  }
}
