package org.chungtay.search;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chungtay.build.Build;
import org.chungtay.build.BuildOptions;
import org.chungtay.build.Progress;
import org.chungtay.search.ComparisonTable.Goal;
import org.chungtay.search.KnownItems.Item;
import org.chungtay.search.KnownItems.Typing;
import org.chungtay.search.KnownItems.Window;
import org.chungtay.search.MeasuredServer.Sent;
import org.chungtay.search.SearchingReader.Side;
import org.chungtay.search.SearchingReader.Visit;

/// Prints how our search and Pagefind's do over the same pages, from one server, in one browser, in
/// turns. Asserts nothing; `src/bench/search/run.sh` says what is measured.
final class ComparePagefind {

  private static final long SEED = 1;
  private static final Goal[] GOOD = {Goal.atLeast(.85), Goal.ratioAtLeast(2)};
  private static final List<Window> FEW = List.of(Window.TITLE_2, Window.TITLE_3, Window.TITLE_4);
  private static final List<Typing> HALF_PLAIN = List.of(Typing.MARKS, Typing.PLAIN);

  /// What Pagefind is told to leave out, since it is not the page's own and we leave it out as
  /// well: lists of other pages, and how to cite and share an article.
  private static final String NOT_OWN =
      "nav, .card, [aria-labelledby=_related], [aria-labelledby=_cite]";

  private static final Pattern ADDRESS_IN_FRAGMENT = Pattern.compile("\"url\":\"([^\"]+)\"");

  private final Path work;
  private final Corpus corpus;
  private final int queries;
  private final Map<Window, List<Item>> items;
  private final ComparisonTable table = new ComparisonTable();

  private ComparePagefind(Path work, Corpus corpus, int items, int queries) {
    this.work = work;
    this.corpus = corpus;
    this.queries = queries;
    this.items = KnownItems.of(corpus, items, SEED);
  }

  /// Compares.
  ///
  /// @param arguments the site; the folder with Pagefind, the build of the site in `public`, and
  ///   what that cost; how many known items of each length; how many queries to time
  public static void main(String[] arguments) throws Exception {
    AtomicReference<Corpus> read = new AtomicReference<>();
    Build.search(
        BuildOptions.reading(Path.of(arguments[0]), Instant.now()),
        Progress.SILENT,
        index -> read.set(index.corpus()));
    Path work = Path.of(arguments[1]);
    int items = Integer.parseInt(arguments[2]);
    int queries = Integer.parseInt(arguments[3]);
    new ComparePagefind(work, read.get(), items, queries).run();
  }

  private void run() throws IOException, InterruptedException {
    indexWithPagefind();
    costs();
    try (MeasuredServer server =
            MeasuredServer.of(
                Map.of(
                    "", work.resolve("public"),
                    "pagefind", work.resolve("pagefind"),
                    "_bench", Path.of("src/bench/search")));
        SearchingReader reader = new SearchingReader(server)) {
      // Few words are what readers type; half of them here without marks.
      List<String> few = queries(i -> query(FEW.get(i % 3), i / 3, HALF_PLAIN.get(i / 3 % 2)));
      List<String> titles = queries(i -> query(Window.TITLE, i, Typing.MARKS));
      if (queries > 0) {
        speed("2–4 words", reader, few, false, 300);
        speed("title", reader, titles, false, 300);
        speed("2–4 words, slow", reader, few, true, 1500);
      }
      quality(reader);
    }
    System.out.println(table);
  }

  private List<String> queries(IntFunction<String> query) {
    return IntStream.range(0, queries).mapToObj(query).toList();
  }

  private String query(Window window, int i, Typing typing) {
    List<Item> all = items.get(window);
    return all.get(i % all.size()).queries().get(typing);
  }

  /// The pages that we index, and of each the part that is its own; otherwise as it comes.
  private void indexWithPagefind() throws IOException, InterruptedException {
    Path pages = work.resolve("pages");
    for (Searchable page : corpus.pages()) {
      String file = page.address().output().value();
      Files.createDirectories(pages.resolve(file).getParent());
      Files.createLink(pages.resolve(file), work.resolve("public").resolve(file));
    }
    List<String> command =
        List.of(
            "/usr/bin/time",
            "--format=%e %U %S %M",
            "--output=" + work.resolve("pagefind.cost"),
            work.resolve("node_modules/.bin/pagefind").toString(),
            "--site=" + pages,
            "--output-path=" + work.resolve("pagefind"),
            "--root-selector=main",
            "--exclude-selectors=" + NOT_OWN,
            "--quiet");
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("Pagefind failed");
    }
  }

  private void costs() throws IOException {
    JsonObject report =
        JsonParser.parseString(Files.readString(work.resolve("report.json"))).getAsJsonObject();
    double stage =
        report.getAsJsonArray("stages").asList().stream()
            .map(each -> each.getAsJsonObject())
            .filter(each -> each.get("name").getAsString().equals("index"))
            .mapToDouble(each -> each.get("ms").getAsDouble() / 1000)
            .sum();
    double[] build = cost("build.cost");
    double[] pagefind = cost("pagefind.cost");
    List<Path> ours = files("public/tim-kiem", ".*\\.(bin|json|js)");
    List<Path> theirs =
        files("pagefind", ".*(pf_\\w+|entry\\.json|\\.pagefind|pagefind(-worker)?\\.js)");
    table.add("pages", corpus.pages().size(), corpus.pages().size());
    table.add(
        "index, s (ours: that stage of the build)", stage, pagefind[0], Goal.ratioAtMost(.25));
    table.add("whole build of the site, s", build[0], pagefind[0]);
    table.add("whole build, s of processors", build[1] + build[2], pagefind[1] + pagefind[2]);
    table.add(
        "peak memory, MB (ours: of the whole build)",
        build[3] / 1024,
        pagefind[3] / 1024,
        Goal.ratioAtMost(.4));
    table.add("size of the index, MB", megabytes(ours), megabytes(theirs));
    table.add("files of the index", ours.size(), theirs.size());
  }

  /// Seconds, those of the processors for the program and for the system; kilobytes at most.
  private double[] cost(String file) throws IOException {
    return Stream.of(Files.readString(work.resolve(file)).strip().split(" "))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private List<Path> files(String folder, String name) throws IOException {
    try (Stream<Path> all = Files.walk(work.resolve(folder))) {
      return all.filter(f -> f.getFileName().toString().matches(name))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  private static double megabytes(List<Path> files) {
    return files.stream().mapToLong(file -> file.toFile().length()).sum() / 1e6;
  }

  private void speed(
      String name, SearchingReader reader, List<String> queries, boolean slow, int soon) {
    Map<Side, List<Visit>> visits = new EnumMap<>(Side.class);
    for (int i = 0; i < queries.size(); i++) {
      for (Side side : Side.values()) {
        String next = queries.get((i + 1) % queries.size());
        Visit visit = reader.visit(side, queries.get(i), next, slow);
        visits.computeIfAbsent(side, _ -> new ArrayList<>()).add(visit);
      }
    }
    for (Side ours : List.of(Side.CLIENT, Side.PAGE)) {
      Beside beside =
          (figure, of, goals) ->
              table.add(
                  "%s, %s: %s".formatted(name, ours.name().toLowerCase(Locale.ROOT), figure),
                  visits.get(ours).stream().mapToDouble(of).toArray(),
                  visits.get(Side.PAGEFIND).stream().mapToDouble(of).toArray(),
                  goals);
      if (slow) {
        beside.add("dependent trips (of Pagefind unknown)", v -> v.first().trips(), Goal.atMost(2));
      } else {
        beside.add("cold, kB", visit -> bytes(visit.cold()), Goal.ratioAtMost(.4));
        beside.add("cold, requests", visit -> visit.cold().size());
        beside.add("of these before a key, kB", visit -> bytes(visit.opened()));
        beside.add("of these script, kB", visit -> bytes(scripts(visit)), Goal.atMost(12));
        beside.add("warm, kB", visit -> bytes(visit.second().sent()), Goal.ratioAtMost(.35));
        beside.add("warm, requests", visit -> visit.second().sent().size());
      }
      beside.add("first results, ms", visit -> visit.first().millis(), Goal.atMost(soon));
      beside.add("next results, ms", visit -> visit.second().millis(), Goal.atMost(soon));
    }
    if (!slow) {
      visits.forEach((side, all) -> families(name, side, all));
    }
  }

  /// Adds a figure of one of our sides beside Pagefind's.
  private interface Beside {
    void add(String figure, ToDoubleFunction<Visit> of, Goal... goals);
  }

  /// Those of search; pages have one for their looks besides.
  private static List<Sent> scripts(Visit visit) {
    return visit.cold().stream()
        .filter(sent -> sent.path().endsWith(".js") && !family(sent.path()).equals("view.js"))
        .toList();
  }

  private static double bytes(Collection<Sent> sent) {
    return sent.stream().mapToInt(Sent::bytes).sum() / 1000.0;
  }

  /// What a cold query fetches, by folder or name, on average.
  private static void families(String name, Side side, List<Visit> visits) {
    Map<String, List<Sent>> families = new TreeMap<>();
    visits.forEach(
        visit ->
            visit
                .cold()
                .forEach(
                    sent ->
                        families
                            .computeIfAbsent(family(sent.path()), _ -> new ArrayList<>())
                            .add(sent)));
    System.out.printf("%s, %s, cold, on average:%n", name, side.name().toLowerCase(Locale.ROOT));
    families.forEach(
        (family, sent) ->
            System.out.printf(
                Locale.ROOT,
                "  %-32s %5.1f files %7.1f kB%n",
                family,
                (double) sent.size() / visits.size(),
                bytes(sent) / visits.size()));
  }

  private static String family(String path) {
    String[] parts = path.split("/", -1);
    boolean sharded = parts.length == 4 && !parts[1].equals("_bench");
    return sharded ? parts[2] : parts[parts.length - 1].replaceFirst("[-_.][0-9a-f]{6,}", "");
  }

  private void quality(SearchingReader reader) throws IOException {
    Map<String, String> addresses = addressesOfFragments();
    double[] lost = new double[2];
    double[] plain = new double[2];
    for (Window window : Window.values()) {
      List<Item> wanted = items.get(window);
      Map<Typing, List<List<String>>> ours = new EnumMap<>(Typing.class);
      Map<Typing, List<List<String>>> theirs = new EnumMap<>(Typing.class);
      for (Typing typing : Typing.values()) {
        List<String> asked = wanted.stream().map(item -> item.queries().get(typing)).toList();
        ours.put(typing, reader.found(Side.CLIENT, asked));
        theirs.put(
            typing,
            reader.found(Side.PAGEFIND, asked).stream()
                .map(ids -> ids.stream().map(addresses::get).toList())
                .toList());
        double our = reciprocalRank(wanted, ours.get(typing));
        double their = reciprocalRank(wanted, theirs.get(typing));
        String label = ", %s, %s".formatted(window, typing).toLowerCase(Locale.ROOT);
        table.add("MRR@10" + label, our, their);
        if (typing == Typing.PLAIN) {
          plain[0] += our / Window.values().length;
          plain[1] += their / Window.values().length;
        }
        table.add(
            "nothing found, %" + label, nothing(ours.get(typing)), nothing(theirs.get(typing)));
      }
      lost[0] += lost(ours);
      lost[1] += lost(theirs);
    }
    table.add("MRR@10, all of them, plain", plain[0], plain[1], GOOD);
    table.add("queries that find nothing for want of marks", lost[0], lost[1], Goal.atMost(0));
  }

  private static double reciprocalRank(List<Item> wanted, List<List<String>> found) {
    return IntStream.range(0, wanted.size())
        .map(i -> found.get(i).indexOf(wanted.get(i).address()))
        .mapToDouble(at -> at < 0 ? 0 : 1.0 / (at + 1))
        .average()
        .orElse(0);
  }

  /// How many of a hundred queries.
  private static double nothing(List<List<String>> found) {
    return found.stream().mapToDouble(hits -> hits.isEmpty() ? 100 : 0).average().orElse(0);
  }

  private static long lost(Map<Typing, List<List<String>>> found) {
    return IntStream.range(0, found.get(Typing.PLAIN).size())
        .filter(i -> found.get(Typing.PLAIN).get(i).isEmpty())
        .filter(i -> !found.get(Typing.MARKS).get(i).isEmpty())
        .count();
  }

  /// Pagefind names a hit by its fragment, a file that begins with its address.
  private Map<String, String> addressesOfFragments() throws IOException {
    Map<String, String> addresses = new HashMap<>();
    for (Path fragment : files("pagefind/fragment", ".*\\.pf_fragment")) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(fragment))) {
        Matcher address =
            ADDRESS_IN_FRAGMENT.matcher(new String(in.readNBytes(1000), StandardCharsets.UTF_8));
        if (!address.find()) {
          throw new IOException("no address in " + fragment);
        }
        String name = fragment.getFileName().toString();
        addresses.put(name.substring(0, name.indexOf('.')), address.group(1));
      }
    }
    return addresses;
  }
}
