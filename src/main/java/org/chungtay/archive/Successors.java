package org.chungtay.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.Permalink;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.RecordedPage;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.StaticPage;
import org.chungtay.model.UrlLedger;

/// Who may have come after pages that are gone: what is in their file now, or says under another
/// name what they said.
///
/// @param book where entries are, or will be
/// @param byFile what stands alone in its file
/// @param byDigest articles by what they state
/// @param byTitle articles and standing pages
record Successors(
    AddressBook book,
    Map<SourcePath, Source<?>> byFile,
    Map<String, Source<?>> byDigest,
    Map<String, Source<?>> byTitle) {

  /// @param all the entries of the site
  /// @param standing what answers now
  static Successors of(Sources all, AddressBook book, Collection<Standing> standing) {
    Set<String> recorded =
        all.ledger().lines().stream().map(UrlLedger.Line::address).collect(Collectors.toSet());
    Map<SourcePath, Source<?>> byFile = new HashMap<>();
    Map<String, Source<?>> byTitle = new HashMap<>();
    // What has not been recorded is the likelier one.
    List<Source<?>> likely =
        all.entries().stream()
            .filter(
                source -> source.entry() instanceof Article || source.entry() instanceof StaticPage)
            .sorted(Comparator.comparing(source -> recorded.contains(book.of(source).path())))
            .toList();
    for (Source<?> source : likely) {
      byFile.putIfAbsent(source.path(), source);
      byTitle.putIfAbsent(Standing.title(source.entry()), source);
    }
    Map<String, Source<?>> byDigest = new HashMap<>();
    standing.stream()
        .filter(there -> there.article() != null)
        .sorted(Comparator.comparing(there -> recorded.contains(there.page().address().path())))
        .forEach(there -> byDigest.putIfAbsent(there.page().digest(), there.article()));
    return new Successors(book, byFile, byDigest, byTitle);
  }

  private Optional<Source<?>> of(RecordedPage page) {
    return Stream.of(
            byFile.get(page.source()), byDigest.get(page.digest()), byTitle.get(page.title()))
        .filter(source -> source != null)
        .<Source<?>>map(source -> source)
        .findFirst();
  }

  /// That nothing answers where a page was.
  Problem gone(UrlLedger.Line line, RecordedPage page) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("address", page.address().path());
    arguments.put("title", page.title());
    arguments.put("file", page.source().value());
    Optional<Source<?>> successor = of(page);
    String key = "aliases";
    switch (successor.map(Source::entry).orElse(null)) {
      case Article article when article.draft() -> {
        key = "draft";
        arguments.put("draft", "true");
      }
      case Article article when book.of(successor.get()).equals(page.address()) -> {
        key = "date";
        arguments.put("until", article.date().iso());
      }
      case Article article -> arguments.put("example", aliases(article.aliases(), page.address()));
      case StaticPage standing ->
          arguments.put("example", aliases(standing.aliases(), page.address()));
      case null, default -> {}
    }
    String at = key;
    return Problem.of(
        Code.ADDRESS_GONE,
        successor.<SourcePath>map(Source::path).orElse(UrlLedger.FILE),
        successor.map(source -> source.at(at)).orElse(new Position(line.number(), 1)),
        arguments);
  }

  private static String aliases(List<String> before, Permalink address) {
    return Stream.concat(before.stream(), Stream.of(address.path()))
        .collect(Collectors.joining(", ", "aliases: [", "]"));
  }
}
