package org.chungtay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Starts `chungtay serve`, edits articles, and prints how long it takes from saving one to the
/// event that reloads its page, and how much memory is in use. Run by `src/bench/serve.sh`.
final class MeasureServe {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final Pattern EDITION = Pattern.compile("\"edition\":\"([^\"]*)\"");
  private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
  private static final int SAMPLE = 50;

  private final Process server;
  private final Path jcmd;
  private final BlockingQueue<String> editions = new LinkedBlockingQueue<>();
  private final Random random = new Random(1);
  private final List<Path> articles;

  private MeasureServe(Process server, Path jcmd, List<Path> articles) {
    this.server = server;
    this.jcmd = jcmd;
    this.articles = articles;
  }

  /// Measures.
  ///
  /// @param arguments the launcher, the folder of a generated site, how many edits
  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[1]);
    int edits = Integer.parseInt(arguments[2]);
    List<Path> articles;
    try (Stream<Path> files = Files.walk(site.resolve("content/articles"))) {
      articles = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
    long start = System.nanoTime();
    Process server =
        new ProcessBuilder(
                arguments[0], "serve", "--site", site.toString(), "--port", "0", "--lang", "en")
            .start();
    try {
      Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
      new MeasureServe(server, jcmd, articles).measure(start, edits);
    } finally {
      server.destroy();
      System.out.printf("ended with exit code %d%n", server.waitFor());
    }
  }

  private void measure(long start, int edits) throws Exception {
    URI address = address();
    HttpClient client = HttpClient.newHttpClient();
    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    System.out.printf("%d articles: first page after %d ms%n", articles.size(), millis(start));
    HttpRequest events = HttpRequest.newBuilder(address.resolve(".chungtay/events")).build();
    Stream<String> lines = client.send(events, BodyHandlers.ofLines()).body();
    Thread.ofVirtual().start(() -> follow(lines));
    String edition = editions.take();
    long before = memory();
    long[] first = new long[SAMPLE];
    long[] last = new long[SAMPLE];
    for (int i = 0; i < edits; i++) {
      long took = System.nanoTime();
      edit("\\z", "\nSửa lần " + i + ".\n");
      edition = next(edition);
      took = millis(took);
      if (i < SAMPLE) {
        first[i] = took;
      }
      last[i % SAMPLE] = took;
      if (i + 1 == SAMPLE) {
        print("the first " + SAMPLE + " edits of a body", first);
      }
      if ((i + 1) % 250 == 0) {
        System.out.printf(
            "after %4d edits: %d MB in use, %d MB at the start%n", i + 1, memory(), before);
      }
    }
    print("the last " + SAMPLE + " edits of a body", last);
    long[] titles = new long[10];
    for (int i = 0; i < titles.length; i++) {
      long took = System.nanoTime();
      edit("(?m)^title: \"?", "$0N" + i + " ");
      edition = next(edition);
      titles[i] = millis(took);
    }
    print("10 edits of a title", titles);
  }

  private URI address() throws IOException {
    BufferedReader told = server.errorReader(StandardCharsets.UTF_8);
    StringBuilder all = new StringBuilder();
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        Thread.ofVirtual().start(() -> told.lines().forEach(_ -> {}));
        return URI.create(address.group());
      }
      all.append(line).append('\n');
    }
    throw new IllegalStateException("it ended: " + all);
  }

  private void follow(Stream<String> lines) {
    try {
      lines.forEach(
          line -> {
            Matcher edition = EDITION.matcher(line);
            if (edition.find()) {
              editions.add(edition.group(1));
            }
          });
    } catch (UncheckedIOException e) {
      // The server has ended.
    }
  }

  private void edit(String pattern, String replacement) throws IOException {
    Path article = articles.get(random.nextInt(articles.size()));
    String text = Files.readString(article);
    Files.writeString(article, text.replaceFirst(pattern, replacement));
  }

  /// The edition after this one.
  private String next(String edition) throws InterruptedException {
    String next = edition;
    while (next.equals(edition)) {
      next = editions.take();
    }
    return next;
  }

  /// What is alive on the heap, in megabytes.
  private long memory() throws Exception {
    run("GC.run");
    Matcher used = USED.matcher(run("GC.heap_info"));
    long kilobytes = 0;
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(1));
    }
    return kilobytes / 1024;
  }

  private String run(String command) throws Exception {
    Process process =
        new ProcessBuilder(jcmd.toString(), String.valueOf(server.pid()), command).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static long millis(long since) {
    return (System.nanoTime() - since) / 1_000_000;
  }

  private static void print(String what, long[] millis) {
    long[] sorted = millis.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%s, from saving to the event: median %d ms, p95 %d ms, longest %d ms%n",
        what,
        sorted[sorted.length / 2],
        sorted[(int) Math.ceil(sorted.length * 0.95) - 1],
        sorted[sorted.length - 1]);
  }
}
