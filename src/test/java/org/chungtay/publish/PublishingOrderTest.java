package org.chungtay.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.TestSite;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While one edition of a site takes the place of another, a reader comes after every single step:
/// from the front page, from the lists of machines and from every page that both editions have, no
/// link, asset or shard leads to a file that is not there.
class PublishingOrderTest {

  private static final String HOST = "https://thu.example";
  private static final String SEARCH = "tim-kiem/";
  private static final String MANIFEST = SEARCH + "manifest.json";
  private static final Pattern ADDRESS = Pattern.compile(HOST + "(/[^\\s\"'<>)\\\\{]*)");

  /// A published site: its files by name.
  private record Edition(SortedMap<String, Hash> files, Map<String, byte[]> bytes) {

    static Edition of(TestSite site) throws IOException {
      SortedMap<String, Hash> files = TestSite.tree(site.built("--quiet").out());
      Map<String, byte[]> bytes = new HashMap<>();
      for (String file : files.keySet()) {
        bytes.put(file, Files.readAllBytes(site.out().resolve(file)));
      }
      bytes.remove(Manifest.PATH.value());
      return new Edition(files, bytes);
    }

    Set<String> shards() {
      return files.keySet().stream()
          .filter(file -> file.startsWith(SEARCH) && file.endsWith(".bin"))
          .collect(Collectors.toSet());
    }
  }

  private final Map<Hash, List<String>> links = new HashMap<>();
  private long followed;

  @TempDir private Path folder;

  @Test
  void no_step_shows_a_link_to_what_is_not_there() throws Exception {
    TestSite site = TestSite.small(folder.resolve("trang"));
    for (int i = 0; i < 6; i++) {
      site.write("content/articles/cu-%d.md".formatted(i), article("Bài cũ " + i, i));
    }
    Edition one = Edition.of(site);
    for (int i = 0; i < 4; i++) {
      site.delete("content/articles/cu-%d.md".formatted(i))
          .write("content/articles/moi-%d.md".formatted(i), article("Bài mới " + i, i));
    }
    site.delete("content/districts/soc-son.md")
        .replace("content/articles/cu-5.md", "topics", "aliases: [/tin/cu-0/]\ntopics")
        .write("themes/chungtay/assets/site.css", "body { color: black }\n");
    Edition two = Edition.of(site);

    Path other = Files.createDirectory(folder.resolve("dang"));
    publish(other, one, new WatchedDisk.Watcher() {});
    Path out = other.resolve("public");
    SortedMap<String, Hash> standing = new TreeMap<>(one.files());
    List<String> dead = new ArrayList<>();
    List<Path> steps = new ArrayList<>();
    publish(
        other,
        two,
        new WatchedDisk.Watcher() {
          @Override
          public void afterStep(Path real) {
            if (real.startsWith(out)) {
              update(standing, real, out);
              steps.add(real);
              dead.addAll(dead(standing, one, two, out.relativize(real).toString()));
            }
          }
        });
    assertThat(dead).isEmpty();
    assertThat(visible(standing)).isEqualTo(two.files());
    assertThat(steps).hasSizeGreaterThan(60);
    System.out.printf("links followed after %d steps: %d%n", steps.size(), followed);
  }

  private static String article(String title, int number) {
    String next = "[bài bên](cu-4.md)";
    return TestSite.article(title, "Chữ trong bài số " + number + ", xem " + next + ".\n")
        .replace(
            "[dong-da]",
            number % 2 == 0 ? "[dong-da]\ntopics: [ket-noi]" : "[dong-da]\ntopics: []");
  }

  private static void publish(Path site, Edition edition, WatchedDisk.Watcher watcher)
      throws OutputRefused {
    Path watched = WatchedDisk.watched(site, watcher);
    try (StagingSink sink =
        StagingSink.open(
            watched.resolve("public"),
            watched,
            watched.resolve(".chungtay/staging"),
            false,
            false)) {
      edition
          .bytes()
          .forEach((file, bytes) -> sink.accept(new OutputPath(file), new Content.Bytes(bytes)));
      sink.publish();
    }
  }

  private static void update(SortedMap<String, Hash> standing, Path changed, Path out) {
    String file = out.relativize(changed).toString();
    try {
      if (Files.isRegularFile(changed)) {
        standing.put(file, Hash.of(Files.readAllBytes(changed)));
      } else {
        standing.remove(file);
      }
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  private static SortedMap<String, Hash> visible(SortedMap<String, Hash> standing) {
    SortedMap<String, Hash> visible = new TreeMap<>(standing);
    visible.keySet().removeIf(file -> file.startsWith("."));
    return visible;
  }

  /// What a reader meets that is not there.
  private Set<String> dead(
      SortedMap<String, Hash> standing, Edition one, Edition two, String step) {
    Set<String> seen = new HashSet<>(one.files().keySet());
    seen.retainAll(two.files().keySet());
    Deque<String> open = new ArrayDeque<>(seen);
    Set<String> dead = new TreeSet<>();
    while (!open.isEmpty()) {
      String page = open.pop();
      Hash hash = standing.get(page);
      if (hash == null) {
        dead.add("after %s: %s is gone".formatted(step, page));
        continue;
      }
      Edition edition = hash.equals(two.files().get(page)) ? two : one;
      for (String link : links.computeIfAbsent(hash, _ -> links(page, edition))) {
        followed++;
        if (!standing.containsKey(link)) {
          dead.add("after %s: %s leads to %s".formatted(step, page, link));
        } else if (seen.add(link)) {
          open.push(link);
        }
      }
    }
    return dead;
  }

  private static List<String> links(String file, Edition edition) {
    byte[] bytes = edition.bytes().getOrDefault(file, new byte[0]);
    if (file.equals(MANIFEST)) {
      return List.copyOf(edition.shards());
    }
    if (file.endsWith(".html")) {
      return Jsoup.parse(new String(bytes, UTF_8), HOST + "/" + file)
          .select("[href], [src], meta[http-equiv=refresh]")
          .stream()
          .flatMap(
              element ->
                  Stream.of(
                      element.absUrl("href"),
                      element.absUrl("src"),
                      element.attr("content").replaceFirst(".*url=", HOST)))
          .filter(url -> url.startsWith(HOST + "/"))
          .map(url -> file(URI.create(url).getPath()))
          .distinct()
          .toList();
    }
    return file.matches(".*\\.(xml|json|txt)")
        ? ADDRESS
            .matcher(new String(bytes, UTF_8))
            .results()
            .map(match -> file(URI.create(match.group(1)).getPath()))
            .distinct()
            .toList()
        : List.of();
  }

  private static String file(String path) {
    return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
  }
}
