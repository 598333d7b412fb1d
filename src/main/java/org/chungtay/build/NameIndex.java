package org.chungtay.build;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chungtay.build.Typed.Meant;
import org.chungtay.build.Typed.Several;
import org.chungtay.build.Typed.Unclear;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Place;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;
import org.chungtay.model.UnitType;
import org.chungtay.model.text.Similar;
import org.chungtay.model.text.Slug;
import org.chungtay.model.text.Tones;

/// Units and schools by whatever people call them: the id, the name with or without its generic
/// word, an alias. Marks count where they tell two names apart, and do not where they were left
/// out.
record NameIndex(List<Source<?>> entries) {

  /// @param unknown what to report of a name that nothing has
  Typed<Source<?>> find(String typed, Code unknown) {
    for (UnaryOperator<String> form :
        List.<UnaryOperator<String>>of(UnaryOperator.identity(), NameIndex::spelling, Slug::of)) {
      String wanted = form.apply(typed);
      List<Source<?>> found =
          entries.stream()
              .filter(entry -> names(entry).map(form).anyMatch(wanted::equals))
              .toList();
      if (!wanted.isEmpty() && !found.isEmpty()) {
        return found.size() == 1
            ? new Meant<>(found.getFirst())
            : new Several<>(found.stream().map(NameIndex::choice).toList());
      }
    }
    Map<String, String> arguments = new TreeMap<>(Map.of("id", typed));
    nearest(typed)
        .ifPresent(
            near -> {
              arguments.put("suggestion", near.id());
              arguments.put("name", displayName(near));
            });
    return new Unclear<>(unknown, arguments);
  }

  private Optional<Source<?>> nearest(String typed) {
    Map<String, Source<?>> byName = new TreeMap<>();
    entries.forEach(entry -> names(entry).forEach(name -> byName.putIfAbsent(name, entry)));
    return Similar.nearest(typed, byName.keySet()).map(byName::get);
  }

  private static String choice(Source<?> source) {
    return source.id() + " (" + displayName(source) + ")";
  }

  /// The name in full, as a reader would know it.
  private static String displayName(Source<?> source) {
    return names(source).skip(1).findFirst().orElse(source.id());
  }

  /// The id, then the name in full, then other names.
  private static Stream<String> names(Source<?> source) {
    return switch (source.entry()) {
      case District unit ->
          Stream.concat(
              Stream.of(
                  source.id(),
                  unit.fullName(),
                  unit.name(),
                  initials(unit.type()) + " " + unit.name(),
                  initials(unit.type()) + ". " + unit.name()),
              unit.aliases().stream());
      case School school ->
          Stream.concat(
              Stream.of(source.id(), school.name(), school.ownName()), school.aliases().stream());
      case Article _, OfficialDocument _, Metric _, Topic _, Place _, StaticPage _ ->
          Stream.of(source.id());
    };
  }

  /// `q` for `quận`, `tx` for `thị xã`.
  private static String initials(UnitType type) {
    return Slug.of(type.word()).replaceAll("(\\w)\\w*-?", "$1");
  }

  private static String spelling(String name) {
    return Tones.canonical(Normalizer.normalize(name, Normalizer.Form.NFC).replace('\u00A0', ' '))
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
