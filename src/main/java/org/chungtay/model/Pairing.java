package org.chungtay.model;

import java.util.List;

/// Two units or two schools that signed with one another, once or more often.
///
/// @param id both ids in ASCII order: `dong-da--soc-son`
/// @param partners both partners, in the Vietnamese order of their names
/// @param signings newest first, undated last
public record Pairing(String id, List<Source<?>> partners, List<Signing> signings) {

  /// One agreement, and the articles that tell of it.
  public record Signing(Article.Agreement agreement, List<Source<Article>> articles) {}

  /// Whether the partners are schools.
  public boolean isOfSchools() {
    return partners.getFirst().entry() instanceof School;
  }

  /// The partner of this one.
  public Source<?> partnerOf(EntryRef one) {
    return partners.getFirst().ref().equals(one) ? partners.getLast() : partners.getFirst();
  }

  /// The id of the pairing of these two.
  public static String idOf(String one, String other) {
    return one.compareTo(other) <= 0 ? one + "--" + other : other + "--" + one;
  }
}
