package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.TestSite;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Route;
import org.chungtay.source.SiteReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Years of work on an archive, replayed commit by commit: whatever address was ever served still
/// answers, and no promise is broken as long as staff keep to the rules.
class RandomHistoryTest {

  private static final int COMMITS = Boolean.getBoolean("chungtay.long") ? 200 : 24;
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final String LEDGER = "content/urls.lock";

  /// What stands at an address.
  private enum Answer {
    PAGE,
    REDIRECT,
    WITHDRAWN,
    NOTICE
  }

  /// An article as its staff have written it.
  private record Written(
      String title,
      List<String> aliases,
      int figure,
      boolean pairing,
      int corrections,
      String end) {

    Written corrected(String newTitle, int newFigure, boolean newPairing) {
      return new Written(newTitle, aliases, newFigure, newPairing, corrections + 1, end);
    }

    Written ending(String other) {
      return new Written(title, aliases, figure, pairing, corrections, other);
    }

    Written renamed(String from) {
      List<String> more = new ArrayList<>(aliases);
      more.add("/tin/" + from + "/");
      return new Written(title, more, figure, pairing, corrections, end);
    }

    String text() {
      String keys =
          """
          kind: ceremony
          aliases: [%s]
          figures: [{ metric: so-truong, value: %d, scope: dong-da }]
          corrections: [%s]
          %s
          %s"""
              .formatted(
                  String.join(", ", aliases),
                  figure,
                  IntStream.range(0, corrections)
                      .mapToObj(i -> "{ date: 2024-01-01, note: Lần " + i + ". }")
                      .collect(Collectors.joining(", ")),
                  pairing ? "pairings: [{ between: [soc-son, dong-da], signed: 2023-03-24 }]" : "",
                  end);
      return TestSite.article(title, "Chữ.\n").replace("kind: news", keys);
    }
  }

  @TempDir private Path folder;
  private final Random random = new Random(21);
  private final Set<String> served = new TreeSet<>();
  private TreeMap<String, Written> articles = new TreeMap<>();
  private String ledger = "";
  private int made;
  private TestSite site;

  @BeforeEach
  void a_site() throws IOException {
    site = TestSite.small(folder);
    Files.createDirectories(folder.resolve("content/articles/2024"));
  }

  @Test
  void every_address_ever_served_still_answers() throws Exception {
    int merges = 0;
    for (int commit = 0; commit < COMMITS; commit++) {
      if (commit % 10 == 9) {
        mergeTwoBranches();
        merges++;
      } else {
        commit();
      }
      if (commit % 10 == 5) {
        whoDeletesIsTold();
      }
    }
    Map<Answer, Long> answers =
        answers(published()).entrySet().stream()
            .filter(answer -> served.contains(answer.getKey()))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue, () -> new EnumMap<>(Answer.class), Collectors.counting()));
    System.out.printf(
        "%d commits, %d merges: all %d addresses answer, %s%n",
        COMMITS, merges, served.size(), answers);
    assertThat(answers).containsKeys(Answer.PAGE, Answer.REDIRECT, Answer.NOTICE);
  }

  private void commit() throws IOException {
    work();
    publish();
  }

  /// What a build writes of the commit, which keeps every promise.
  private Assembly record() throws IOException {
    Assembly assembly = published();
    assertThat(assembly.promises().problems()).isEmpty();
    assertThat(assembly.problems().stream().map(Problem::code))
        .noneMatch(code -> code.name().contains("COLLISION"));
    ledger = assembly.promises().ledger().text();
    return assembly;
  }

  /// The same of what readers get.
  private void publish() throws IOException {
    Assembly assembly = record();
    Set<Permalink> aliases =
        articles.values().stream()
            .flatMap(article -> article.aliases().stream())
            .map(Permalink::new)
            .collect(Collectors.toSet());
    served.addAll(Standing.all(assembly.archive().routes(), List.of(), aliases).keySet());
    assertThat(answers(assembly).keySet()).containsAll(served);
  }

  private void work() {
    List<String> slugs = List.copyOf(articles.keySet());
    String slug = slugs.isEmpty() ? "" : slugs.get(random.nextInt(slugs.size()));
    switch (slugs.size() < 3 ? 0 : random.nextInt(8)) {
      case 0, 1 -> {
        String title = "Bài " + made;
        articles.put("bai-" + made++, new Written(title, List.of(), made, made % 2 == 0, 0, ""));
      }
      case 2 -> {
        Written old = articles.remove(slug);
        articles.put("bai-" + made++, old.renamed(slug));
      }
      case 3 -> change(slug, a -> a.corrected(a.title() + " sửa", a.figure(), a.pairing()));
      case 4 -> change(slug, a -> a.corrected(a.title(), a.figure() + 1, a.pairing()));
      case 5 -> change(slug, a -> a.corrected(a.title(), a.figure(), !a.pairing()));
      case 6 -> change(slug, a -> a.ending("removed: { date: 2024-02-01, reason: Nhầm. }"));
      default ->
          change(
              slug,
              a ->
                  a.ending(
                      random.nextBoolean() ? "" : "withdrawn: { date: 2024-02-01, reason: Cũ. }"));
    }
  }

  /// While an article is taken down nobody corrects it.
  private void change(String slug, Function<Written, Written> change) {
    articles.computeIfPresent(
        slug,
        (_, article) -> {
          Written changed = change.apply(article);
          boolean down = article.end().startsWith("removed");
          return down && changed.corrections() > article.corrections() ? article : changed;
        });
  }

  /// Two people work from the same commit, each with an article of their own; Git merges what they
  /// recorded.
  private void mergeTwoBranches() throws Exception {
    TreeMap<String, Written> base = new TreeMap<>(articles);
    String recorded = ledger;
    work();
    record();
    TreeMap<String, Written> ours = new TreeMap<>(articles);
    String oursRecorded = ledger;
    articles = new TreeMap<>(base);
    ledger = recorded;
    String title = "Bài của nhánh " + made;
    articles.put("bai-" + made++, new Written(title, List.of(), made, false, 0, ""));
    record();
    articles.putAll(ours);
    base.keySet().stream().filter(slug -> !ours.containsKey(slug)).forEach(articles::remove);
    ledger = merged(oursRecorded, recorded, ledger);
    publish();
  }

  private String merged(String ours, String base, String theirs) throws Exception {
    Path merging = Files.createDirectories(folder.resolve("merging"));
    Files.writeString(merging.resolve("ours"), ours);
    Files.writeString(merging.resolve("base"), base);
    Files.writeString(merging.resolve("theirs"), theirs);
    Process git =
        new ProcessBuilder("git", "merge-file", "--union", "-p", "ours", "base", "theirs")
            .directory(merging.toFile())
            .start();
    String merged = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).isZero();
    return merged;
  }

  private void whoDeletesIsTold() throws IOException {
    TreeMap<String, Written> before = new TreeMap<>(articles);
    articles.pollFirstEntry();
    assertThat(published().promises().problems()).isNotEmpty();
    articles = before;
  }

  /// The site as it is written now.
  private Assembly published() throws IOException {
    Path texts = folder.resolve("content/articles/2024");
    try (var files = Files.list(texts)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, Written> article : articles.entrySet()) {
      Files.writeString(texts.resolve(article.getKey() + ".md"), article.getValue().text());
    }
    site.write(LEDGER, ledger);
    return Assembler.assemble(SiteReader.read(folder).value(), NOW, false, false);
  }

  private static Map<String, Answer> answers(Assembly assembly) {
    Map<String, Answer> answers = new TreeMap<>();
    for (Route route : assembly.archive().routes()) {
      Permalink address = route.permalink();
      answers.put(
          address.path(),
          switch (route) {
            case Route.RedirectRoute _ -> Answer.REDIRECT;
            case Route.TombstoneRoute _, Route.FormerPairingRoute _ -> Answer.NOTICE;
            case Route.ArticleRoute(_, var article) when article.entry().withdrawn() != null ->
                Answer.WITHDRAWN;
            default -> Answer.PAGE;
          });
    }
    return answers;
  }
}
