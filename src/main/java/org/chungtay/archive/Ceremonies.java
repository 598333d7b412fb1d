package org.chungtay.archive;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Unstated;
import org.chungtay.model.EventDate;
import org.chungtay.model.Pairing;
import org.chungtay.model.School;
import org.chungtay.model.Source;

/// What the agreements of one article share. Where two units signed, and schools of both stand
/// beside them as agreements of their own, the schools signed at the ceremony of their units: its
/// date, its venue and those who signed hold for them where they say nothing else.
final class Ceremonies {

  private final Article article;
  private final Registries registries;
  private final Map<String, List<Agreement>> byPairing;

  /// What schools signed, by the agreement of their units.
  private final Map<Agreement, List<Agreement>> parts = new HashMap<>();

  private Ceremonies(Article article, Registries registries) {
    this.article = article;
    this.registries = registries;
    this.byPairing =
        article.pairings().stream()
            .filter(agreement -> agreement.between().size() == 2)
            .collect(groupingBy(agreement -> idOf(agreement.between())));
    for (Agreement part : article.pairings()) {
      whole(part)
          .ifPresent(whole -> parts.computeIfAbsent(whole, _ -> new ArrayList<>()).add(part));
    }
  }

  /// The article with everything that its agreements share.
  static Source<Article> told(Source<Article> source, Registries registries) {
    Article article = source.entry();
    return article.pairings().isEmpty()
        ? source
        : source.saying(article.withPairings(new Ceremonies(article, registries).agreements()));
  }

  private List<Agreement> agreements() {
    List<Agreement> told = new ArrayList<>();
    for (Agreement agreement : article.pairings()) {
      Optional<Agreement> whole = whole(agreement);
      if (whole.isEmpty()) {
        told.add(agreement.with(schools(agreement), unstated(agreement)));
      } else if (!agreement.saysNothingMore()) {
        told.add(agreement.within(whole.get().with(List.of(), unstated(whole.get()))));
      }
    }
    return told;
  }

  /// The agreement of their units that two schools signed a part of. Of units that signed twice
  /// nobody knows which one.
  private Optional<Agreement> whole(Agreement agreement) {
    List<String> units =
        agreement.between().stream()
            .map(registries.schools()::find)
            .flatMap(Optional::stream)
            .map(school -> School.unitOf(school.path()))
            .distinct()
            .toList();
    List<Agreement> wholes =
        units.size() == 2 ? byPairing.getOrDefault(idOf(units), List.of()) : List.of();
    return wholes.size() == 1 ? Optional.of(wholes.getFirst()) : Optional.empty();
  }

  /// The pairs of schools that signed a part of this: those that it lists, and those that stand
  /// beside it and say nothing more. Those that say more are agreements of their own.
  private List<List<String>> schools(Agreement whole) {
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    whole
        .schools()
        .forEach(pair -> pairs.put(String.join(" ", pair.stream().sorted().toList()), pair));
    for (Agreement part : parts.getOrDefault(whole, List.of())) {
      String id = String.join(" ", part.between().stream().sorted().toList());
      if (part.saysNothingMore()) {
        pairs.putIfAbsent(id, part.between());
      } else {
        pairs.remove(id);
      }
    }
    return List.copyOf(pairs.values());
  }

  /// An author who says that no source states when it all happened has said so of the signing too.
  private List<Unstated> unstated(Agreement agreement) {
    boolean undated =
        agreement.signed() == null
            && article.eventDate() instanceof EventDate.Unknown
            && !agreement.isSilentOn(Unstated.SIGNED);
    List<Unstated> silent = new ArrayList<>(agreement.unstated());
    if (undated) {
      silent.addFirst(Unstated.SIGNED);
    }
    return List.copyOf(silent);
  }

  private static String idOf(List<String> between) {
    return Pairing.idOf(between.getFirst(), between.getLast());
  }
}
