package org.chungtay.model;

import java.util.List;
import org.chungtay.model.text.Messages;

/// A column of the data files. Its name there is the key under which staff write the same, where
/// there is one.
public enum Column {
  RECORD("record"),
  ARTICLE("article"),
  TITLE("title"),
  KIND("kind"),
  EVENT_DATE("eventDate"),
  PUBLISHED("published"),
  PARTY("party"),
  PARTY_NAME("partyName"),
  PARTNER("partner"),
  PARTNER_NAME("partnerName"),
  SIGNED("signed"),
  VENUE("venue"),
  INSTRUMENT("instrument"),
  UNSTATED("unstated"),
  PERIOD_FROM("periodFrom"),
  PERIOD_TO("periodTo"),
  COUNTED("counted"),
  PRESCHOOL("preschool"),
  PRIMARY("primary"),
  LOWER_SECONDARY("lowerSecondary"),
  UPPER_SECONDARY("upperSecondary"),
  TOTAL("total"),
  PLANNED_COUNTED("plannedCounted"),
  PLANNED_PRESCHOOL("plannedPreschool"),
  PLANNED_PRIMARY("plannedPrimary"),
  PLANNED_LOWER_SECONDARY("plannedLowerSecondary"),
  PLANNED_UPPER_SECONDARY("plannedUpperSecondary"),
  PLANNED_TOTAL("plannedTotal"),
  METRIC("metric"),
  LABEL("label"),
  VALUE("value"),
  UNIT("unit"),
  SCOPE("scope"),
  SCOPE_NAME("scopeName"),
  AS_OF("asOf"),
  NOTE("note");

  /// The columns of the figures of the whole site.
  public static final List<Column> OF_FIGURES =
      List.of(METRIC, LABEL, VALUE, UNIT, SCOPE, SCOPE_NAME, AS_OF, NOTE, ARTICLE, TITLE);

  /// The columns of a unit's articles, signings and figures.
  public static final List<Column> OF_UNIT =
      List.of(
          RECORD,
          ARTICLE,
          TITLE,
          KIND,
          EVENT_DATE,
          PUBLISHED,
          PARTY,
          PARTY_NAME,
          PARTNER,
          PARTNER_NAME,
          SIGNED,
          VENUE,
          INSTRUMENT,
          UNSTATED,
          PERIOD_FROM,
          PERIOD_TO,
          COUNTED,
          PRESCHOOL,
          PRIMARY,
          LOWER_SECONDARY,
          UPPER_SECONDARY,
          TOTAL,
          PLANNED_COUNTED,
          PLANNED_PRESCHOOL,
          PLANNED_PRIMARY,
          PLANNED_LOWER_SECONDARY,
          PLANNED_UPPER_SECONDARY,
          PLANNED_TOTAL,
          METRIC,
          LABEL,
          VALUE,
          UNIT,
          AS_OF,
          NOTE);

  private final String key;

  Column(String key) {
    this.key = key;
  }

  /// The column's name in the files.
  public String key() {
    return key;
  }

  /// What stands in the column, in words.
  public String meaning(Messages messages) {
    return messages.text(
        switch (this) {
          case RECORD -> "data.column.record";
          case ARTICLE -> "data.column.article";
          case TITLE -> "data.column.title";
          case KIND -> "data.column.kind";
          case EVENT_DATE -> "data.column.eventDate";
          case PUBLISHED -> "data.column.published";
          case PARTY -> "data.column.party";
          case PARTY_NAME -> "data.column.partyName";
          case PARTNER -> "data.column.partner";
          case PARTNER_NAME -> "data.column.partnerName";
          case SIGNED -> "data.column.signed";
          case VENUE -> "data.column.venue";
          case INSTRUMENT -> "data.column.instrument";
          case UNSTATED -> "data.column.unstated";
          case PERIOD_FROM -> "data.column.periodFrom";
          case PERIOD_TO -> "data.column.periodTo";
          case COUNTED -> "data.column.counted";
          case PRESCHOOL -> "data.column.preschool";
          case PRIMARY -> "data.column.primary";
          case LOWER_SECONDARY -> "data.column.lowerSecondary";
          case UPPER_SECONDARY -> "data.column.upperSecondary";
          case TOTAL -> "data.column.total";
          case PLANNED_COUNTED -> "data.column.plannedCounted";
          case PLANNED_PRESCHOOL -> "data.column.plannedPreschool";
          case PLANNED_PRIMARY -> "data.column.plannedPrimary";
          case PLANNED_LOWER_SECONDARY -> "data.column.plannedLowerSecondary";
          case PLANNED_UPPER_SECONDARY -> "data.column.plannedUpperSecondary";
          case PLANNED_TOTAL -> "data.column.plannedTotal";
          case METRIC -> "data.column.metric";
          case LABEL -> "data.column.label";
          case VALUE -> "data.column.value";
          case UNIT -> "data.column.unit";
          case SCOPE -> "data.column.scope";
          case SCOPE_NAME -> "data.column.scopeName";
          case AS_OF -> "data.column.asOf";
          case NOTE -> "data.column.note";
        });
  }
}
