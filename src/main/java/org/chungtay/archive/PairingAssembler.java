package org.chungtay.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.EntryRef;
import org.chungtay.model.Pairing;
import org.chungtay.model.Pairing.Signing;
import org.chungtay.model.Pairings;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Source;
import org.chungtay.model.UrlLedger;

/// Gathers the agreements that articles tell of into pairings. The schools that an agreement of two
/// units pairs by name are pairings too, by the same agreement.
final class PairingAssembler {

  private static final Comparator<Signing> NEWEST_FIRST =
      Comparator.comparing(
          s -> s.agreement().signed(), Comparator.nullsLast(PartialDate.ASCENDING.reversed()));

  private final Registries registries;
  private final PartnerOrder byName;
  private final Map<String, List<Source<?>>> partners = new LinkedHashMap<>();
  private final Map<String, List<Signing>> signings = new HashMap<>();

  private PairingAssembler(Registries registries) {
    this.registries = registries;
    this.byName = PartnerOrder.of(registries.partners().all().values());
  }

  /// @param articles newest event first
  static Pairings of(List<Source<Article>> articles, Registries registries) {
    PairingAssembler assembler = new PairingAssembler(registries);
    for (Source<Article> article : articles) {
      for (Agreement agreement : article.entry().pairings()) {
        assembler.add(agreement.between(), agreement, article);
        agreement.schools().forEach(pair -> assembler.add(pair, agreement, article));
      }
    }
    return assembler.pairings();
  }

  private void add(List<String> between, Agreement agreement, Source<Article> article) {
    List<Source<?>> found = partners(between, registries);
    if (found.size() != 2) {
      return; // A problem elsewhere: an unknown partner, or one with itself.
    }
    String id = Pairing.idOf(found.getFirst().id(), found.getLast().id());
    partners.computeIfAbsent(id, _ -> found.stream().sorted(byName).toList());
    List<Signing> known = signings.computeIfAbsent(id, _ -> new ArrayList<>());
    Optional<Signing> same = known.stream().filter(s -> isSame(s, agreement, article)).findFirst();
    if (same.isPresent()) {
      same.get().articles().add(article);
    } else {
      known.add(new Signing(agreement, new ArrayList<>(List.of(article))));
    }
  }

  /// The id of the pairing of these partners, if they are two and known.
  static Optional<String> id(List<String> between, Registries registries) {
    List<Source<?>> found = partners(between, registries);
    return found.size() == 2
        ? Optional.of(Pairing.idOf(found.getFirst().id(), found.getLast().id()))
        : Optional.empty();
  }

  /// The pairings that pages were recorded of, whoever tells of them now, of partners that are
  /// known. Where an old address stands now, that leads on.
  static List<Pairing> recorded(UrlLedger ledger, Registries registries, AddressBook book) {
    PartnerOrder byName = PartnerOrder.of(registries.partners().all().values());
    List<Pairing> recorded = new ArrayList<>();
    for (UrlLedger.Line line : ledger.lines()) {
      String id = line.id();
      if (id.contains("--") && book.pairing(id).path().equals(line.address())) {
        List<Source<?>> found = partners(List.of(id.split("--", 2)), registries);
        if (found.size() == 2 && !book.aliases().containsKey(book.pairing(id))) {
          recorded.add(new Pairing(id, found.stream().sorted(byName).toList(), List.of()));
        }
      }
    }
    return recorded;
  }

  private static List<Source<?>> partners(List<String> between, Registries registries) {
    List<Source<?>> found = new ArrayList<>(between.size());
    for (String id : new LinkedHashSet<>(between)) {
      registries.partners().find(id).ifPresent(found::add);
    }
    return found;
  }

  /// Whether two articles tell of one agreement: same date, and one names the other.
  private static boolean isSame(Signing signing, Agreement agreement, Source<Article> article) {
    Agreement other = signing.agreement();
    return java.util.Objects.equals(other.signed(), agreement.signed())
        && (article.id().equals(other.seeAlso())
            || signing.articles().stream().anyMatch(a -> a.id().equals(agreement.seeAlso())));
  }

  private Pairings pairings() {
    List<Pairing> all =
        partners.entrySet().stream()
            .map(
                p ->
                    new Pairing(
                        p.getKey(),
                        p.getValue(),
                        signings.getOrDefault(p.getKey(), List.of()).stream()
                            .sorted(NEWEST_FIRST)
                            .map(s -> new Signing(s.agreement(), List.copyOf(s.articles())))
                            .toList()))
            .sorted(
                Comparator.<Pairing, Source<?>>comparing(p -> p.partners().getFirst(), byName)
                    .thenComparing(p -> p.partners().getLast(), byName))
            .toList();
    Map<EntryRef, List<Pairing>> byPartner = new HashMap<>();
    for (Pairing pairing : all) {
      for (Source<?> partner : pairing.partners()) {
        byPartner.computeIfAbsent(partner.ref(), _ -> new ArrayList<>()).add(pairing);
      }
    }
    return new Pairings(
        all, all.stream().collect(Collectors.toMap(Pairing::id, Function.identity())), byPartner);
  }
}
