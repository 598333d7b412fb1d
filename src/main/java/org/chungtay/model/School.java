package org.chungtay.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chungtay.model.text.Slug;
import org.chungtay.model.text.VietnameseOrder;
import org.jspecify.annotations.Nullable;

/// A school of the unit whose id names the file it is listed in.
public record School(
    String id,
    String name,
    @OneOrMany @Limit(min = 1) List<Level> level,
    List<String> aliases,
    Map<String, Object> extra)
    implements Entry {

  /// The order of lists: by level, schools of several levels last; then by [#ownName()].
  public static final Comparator<School> ORDER =
      Comparator.comparing(School::onlyLevel, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(School::ownName, VietnameseOrder.COMPARATOR)
          .thenComparing(School::name, VietnameseOrder.COMPARATOR)
          .thenComparing(School::id);

  private static final String GENERIC =
      "mầm non|mẫu giáo|mn|tiểu học|th|trung học cơ sở|thcs|trung học phổ thông|thpt|trung học"
          + "|phổ thông|liên cấp|giáo dục nghề nghiệp|gdnn|giáo dục thường xuyên|gdtx";

  /// `Trường Tiểu học`, `TH&THCS`, `Trung tâm GDNN-GDTX`, and the space after it.
  private static final Pattern GENERIC_WORDS =
      Pattern.compile(
          "(?:(?:trường|trung tâm)\\s+)?(?:%1$s)(?!\\p{L})(?:\\s*+(?:[&,–-]|và)\\s*+(?:%1$s)(?!\\p{L}))*+\\s+|trường\\s+"
              .formatted(GENERIC),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /// The name without what it shares with others: `Giang Biên` for `Trường Tiểu học Giang Biên`.
  public String ownName() {
    return ownName(name);
  }

  /// A school's name without what it shares with others.
  public static String ownName(String name) {
    var generic = GENERIC_WORDS.matcher(name);
    return generic.lookingAt() ? name.substring(generic.end()) : name;
  }

  /// The id of the unit whose schools this file lists.
  public static String unitOf(SourcePath file) {
    return Slug.of(file.stem());
  }

  private @Nullable Level onlyLevel() {
    return level.size() == 1 ? level.getFirst() : null;
  }
}
