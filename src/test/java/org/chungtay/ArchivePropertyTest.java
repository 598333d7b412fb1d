package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chungtay.bench.GeneratedArchive;
import org.chungtay.model.Hash;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds in every archive, looked up on the pages of random ones.
class ArchivePropertyTest {

  private static final int MOST_ARTICLES = 140;
  private static final Predicate<String> NUMBERED = matching(".*/trang/\\d+/");
  private static final Predicate<String> SUBJECT =
      matching("/(quan-huyen|truong|van-ban|chu-de)/[^/]+/");
  private static final Predicate<String> PAIRING = matching("/ket-noi/[^/]+/");
  private static final Predicate<String> PARTNER = matching("/(quan-huyen|truong)/[^/]+/");
  private static final Predicate<String> ARTICLE = matching("/tin/[^/]+/");
  private static final Predicate<String> MONTH = matching("/luu-tru/\\d{4}/\\d{2}/");

  @TempDir private Path folder;
  private TestSite site;
  private Map<String, Document> pages = Map.of();
  private final Map<String, Set<String>> lists = new HashMap<>();

  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  static LongStream seeds() {
    return Rounds.seeds(3, 12);
  }

  private void generate(long seed) {
    site = TestSite.generated(folder, seed, new Random(seed).nextInt(MOST_ARTICLES));
    build();
  }

  private void build() {
    site.built("--at", GeneratedArchive.CLOCK);
    pages = new TreeMap<>();
    lists.clear();
    try (Stream<Path> files = Files.walk(site.out())) {
      for (Path file : files.filter(f -> f.endsWith("index.html")).toList()) {
        String address =
            "/" + site.out().relativize(file).toString().replaceAll("index\\.html$", "");
        Document page = Jsoup.parse(Files.readString(file), "https://thu-nghiem.example" + address);
        if (page.select("meta[http-equiv=refresh]").isEmpty()) {
          pages.put(address, page);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The pages of this kind that a page links to in its main part; what is written in a body is no
  /// relation of the archive's.
  private Set<String> links(String address, Predicate<String> kind) {
    Set<String> links = new TreeSet<>();
    for (Element link : pages.get(address).select("main a[href^=/]")) {
      String path = URI.create(link.absUrl("href")).getPath();
      if (kind.test(path) && link.closest(".body") == null && !path.equals(address)) {
        links.add(path);
      }
    }
    return links;
  }

  private Set<String> articlesOn(String address) {
    return pages.get(address).select(".card h3 a").stream()
        .map(link -> URI.create(link.absUrl("href")).getPath())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Everything that a list shows, walked from its front page by its own links. No article may come
  /// twice.
  private Set<String> listed(String list) {
    return lists.computeIfAbsent(list, this::walked);
  }

  private Set<String> walked(String list) {
    Set<String> all = new TreeSet<>();
    int shown = 0;
    for (String page = list; page != null; page = older(page)) {
      Set<String> here = articlesOn(page);
      shown += here.size();
      all.addAll(here);
    }
    assertThat(all).as("articles of %s, each once", list).hasSize(shown);
    return all;
  }

  /// The articles that a subject's page lists, and those that it takes figures and signings from.
  private Set<String> told(String subject) {
    Set<String> all = new TreeSet<>(listed(subject));
    all.addAll(links(subject, ARTICLE));
    return all;
  }

  private String older(String page) {
    Element link = pages.get(page).selectFirst(".pager a[rel=next]");
    return link == null ? null : URI.create(link.absUrl("href")).getPath();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_reference_is_mutual(long seed) {
    generate(seed);
    for (String address : pages.keySet()) {
      if (ARTICLE.test(address)) {
        for (String subject : links(address, SUBJECT)) {
          assertThat(told(subject)).as("seed %d, %s", seed, subject).contains(address);
        }
        for (String pairing : links(address, PAIRING)) {
          assertThat(links(pairing, ARTICLE)).as("seed %d, %s", seed, pairing).contains(address);
        }
      } else if (SUBJECT.test(address)) {
        for (String article : told(address)) {
          assertThat(links(article, SUBJECT)).as("seed %d, %s", seed, article).contains(address);
        }
      }
      // Of a pairing that nothing public tells of any more a notice is left, to which nothing
      // leads.
      if (PAIRING.test(address) && !links(address, ARTICLE).isEmpty()) {
        assertThat(links(address, PARTNER)).as("seed %d, %s", seed, address).isNotEmpty();
        for (String partner : partners(address)) {
          assertThat(links(partner, PAIRING)).as("seed %d, %s", seed, partner).contains(address);
        }
        for (String article : links(address, ARTICLE)) {
          assertThat(links(article, PARTNER))
              .as("seed %d, %s", seed, article)
              .containsAll(partners(address));
        }
      }
    }
  }

  /// Both partners, as the pairing's address names them.
  private Set<String> partners(String pairing) {
    Set<String> partners = new TreeSet<>();
    for (String id : pairing.replaceAll("^/ket-noi/|/$", "").split("--", -1)) {
      partners.add(
          pages.containsKey("/truong/" + id + "/")
              ? "/truong/" + id + "/"
              : "/quan-huyen/" + id + "/");
    }
    assertThat(pages.keySet()).as(pairing).containsAll(partners);
    return partners;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void counts_add_up(long seed) {
    generate(seed);
    Set<String> articles =
        pages.keySet().stream()
            .filter(ARTICLE)
            .filter(address -> pages.get(address).selectFirst("article.story") != null)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed("/tin/")).as("seed %d", seed).isEqualTo(articles);

    Set<String> byKind = new TreeSet<>();
    for (String kind : List.of("le-ky-ket", "ket-qua", "tin-hoat-dong", "thong-bao")) {
      Set<String> listed = listed("/chuyen-muc/" + kind + "/");
      assertThat(Collections.disjoint(byKind, listed)).as("seed %d, %s", seed, kind).isTrue();
      byKind.addAll(listed);
    }
    assertThat(byKind).isEqualTo(articles);

    Set<String> byTime = new TreeSet<>(listed("/luu-tru/chua-ro-ngay/"));
    for (String address : pages.keySet()) {
      if (MONTH.test(address) || address.matches("/luu-tru/\\d{4}/")) {
        Set<String> events = links(address, ARTICLE);
        assertThat(Collections.disjoint(byTime, events)).as("seed %d, %s", seed, address).isTrue();
        byTime.addAll(events);
      }
    }
    assertThat(byTime).as("seed %d", seed).isEqualTo(articles);

    for (String address : pages.keySet()) {
      if (SUBJECT.test(address) && !articlesOn(address).isEmpty()) {
        assertThat(pages.get(address).text())
            .as("seed %d, %s", seed, address)
            .contains(listed(address).size() + " bài viết");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void one_more_article_changes_no_full_numbered_page(long seed) {
    generate(seed);
    Map<String, Hash> before = numbered();
    site.write("content/articles/moi.md", newest(new Random(seed)));
    build();
    Map<String, Hash> after = numbered();
    assertThat(after).as("seed %d", seed).containsAllEntriesOf(before);
  }

  private Map<String, Hash> numbered() {
    Map<String, Hash> numbered = new TreeMap<>(TestSite.tree(site.out()));
    numbered
        .keySet()
        .removeIf(file -> !NUMBERED.test("/" + file.replace("index.html", "")) || isWay(file));
    return numbered;
  }

  /// Whether this is the address that only leads to the front page until the page is full.
  private boolean isWay(String file) {
    return !pages.containsKey("/" + file.replace("index.html", ""));
  }

  /// An article published last, about as many things as the archive has.
  private String newest(Random random) {
    List<String> units = ids("/quan-huyen/", random);
    List<String> schools = ids("/truong/", random);
    return """
    ---
    title: "Bài mới nhất"
    date: 2025-12-31T23:00:00+07:00
    eventDate: 2022-0%d
    kind: ceremony
    summary: "Bài do máy tạo ra để thử."
    districts: %s
    schools: %s
    topics: %s
    documents: %s
    pairings:
      - { between: [%s, %s], signed: 2025-12-30 }
    ---
    Chữ.
    """
        .formatted(
            1 + random.nextInt(9),
            units,
            schools,
            ids("/chu-de/", random),
            ids("/van-ban/", random),
            units.get(0),
            units.get(1));
  }

  /// The ids of some pages of this kind, at least two of the units.
  private List<String> ids(String folder, Random random) {
    List<String> all =
        new ArrayList<>(
            pages.keySet().stream()
                .filter(matching(Pattern.quote(folder) + "[^/]+/"))
                .map(address -> address.substring(folder.length(), address.length() - 1))
                .toList());
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(all.size(), 2 + random.nextInt(5)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_address_is_taken_twice_and_every_link_leads_somewhere(long seed) throws IOException {
    generate(seed);
    List<String> named =
        Files.readString(site.out().resolve("manifest-sha256.txt"))
            .lines()
            .map(line -> line.substring(66))
            .toList();
    assertThat(new HashSet<>(named)).hasSameSizeAs(named);
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element element : page.getValue().select("[href], [src]")) {
        URI target = URI.create(element.absUrl(element.hasAttr("href") ? "href" : "src"));
        if ("thu-nghiem.example".equals(target.getHost()) && !resolves(target)) {
          broken.add(page.getKey() + " -> " + target);
        }
      }
    }
    assertThat(broken).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_numbered_page_leads_back_to_its_list(long seed) {
    generate(seed);
    for (String address : pages.keySet()) {
      if (NUMBERED.test(address)) {
        assertThat(pages.get(address).select(".crumbs a").last().attr("href"))
            .as("seed %d, %s", seed, address)
            .isEqualTo(address.replaceFirst("trang/\\d+/$", ""));
      }
    }
  }

  private boolean resolves(URI target) {
    String path = target.getPath();
    Document page = pages.get(path);
    return Files.isRegularFile(
            site.out().resolve((path.endsWith("/") ? path + "index.html" : path).substring(1)))
        && (target.getFragment() == null
            || target.getFragment().isEmpty()
            || (page != null && page.getElementById(target.getFragment()) != null));
  }
}
