package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A real browser before a site that is served on loopback under the content security policy it is
/// made for.
public final class SiteBrowser implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css",
          "svg", "image/svg+xml",
          "js", "text/javascript",
          "jpg", "image/jpeg",
          "html", "text/html; charset=utf-8");

  /// The policy that the sample configuration of a web server sends.
  static final String POLICY = policy();

  /// One Chromium for all tests of a run, which shares nothing between contexts. It ends with the
  /// process that drives it, which ends with this one.
  private static final class Chromium {

    static final Browser BROWSER =
        Playwright.create()
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  private final String origin;
  private final Runnable stop;
  private final List<BrowserContext> kept = new ArrayList<>();

  private SiteBrowser(String origin, Runnable stop) {
    this.origin = origin;
    this.stop = stop;
  }

  /// Serves a published site.
  static SiteBrowser of(Path out) {
    return open(
        name -> {
          try {
            Path file = out.resolve(name);
            return Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// Looks at what another serves.
  ///
  /// @param origin as in `http://127.0.0.1:4000`
  public static SiteBrowser at(String origin) {
    return new SiteBrowser(origin, () -> {});
  }

  /// Serves files by their path without the leading slash; empty means there is none.
  public static SiteBrowser open(Function<String, Optional<byte[]>> files) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", exchange -> answer(exchange, files));
      // A connection on which nothing comes would else hold up all others.
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return new SiteBrowser(
          "http://127.0.0.1:" + server.getAddress().getPort(), () -> server.stop(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange exchange, Function<String, Optional<byte[]>> files)
      throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    String extension = name.substring(name.lastIndexOf('.') + 1);
    Optional<byte[]> found = files.apply(name);
    byte[] body = found.or(() -> files.apply("404.html")).orElseGet(() -> new byte[0]);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type",
            TYPES.getOrDefault(found.isPresent() ? extension : "html", "application/octet-stream"));
    exchange.sendResponseHeaders(found.isPresent() ? 200 : 404, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String policy() {
    try {
      Path sample = TestSite.REPOSITORY.resolve("docs/hosting/nginx.conf");
      Matcher header =
          Pattern.compile("Content-Security-Policy \"([^\"]+)\"").matcher(Files.readString(sample));
      assertThat(header.find()).isTrue();
      return header.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path executable() {
    return Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
  }

  public String origin() {
    return origin;
  }

  /// Options for a viewport of this width.
  public static Browser.NewContextOptions width(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 800);
  }

  /// Goes to each address in turn in one page of a new context.
  public void visit(
      Browser.NewContextOptions options,
      List<String> addresses,
      Consumer<Page> prepare,
      BiConsumer<String, Page> look) {
    try (BrowserContext context = Chromium.BROWSER.newContext(options)) {
      Page page = context.newPage();
      prepare.accept(page);
      for (String address : addresses) {
        page.navigate(origin() + address);
        look.accept(address, page);
      }
    }
  }

  /// A page of a new context, which stays open as long as this.
  public Page page(String address) {
    BrowserContext context = Chromium.BROWSER.newContext();
    kept.add(context);
    Page page = context.newPage();
    page.navigate(origin() + address);
    return page;
  }

  /// What axe finds on these pages, light and dark, with more contrast and without, on phones and
  /// desks: each page in one of these looks, and in all of them in the long run.
  public List<String> axeInLooks(List<String> addresses) {
    List<Supplier<Browser.NewContextOptions>> looks =
        List.of(
            () -> width(320).setColorScheme(ColorScheme.LIGHT),
            () -> width(1280).setColorScheme(ColorScheme.DARK),
            () -> width(1280).setColorScheme(ColorScheme.LIGHT).setContrast(Contrast.MORE),
            () -> width(320).setColorScheme(ColorScheme.DARK).setContrast(Contrast.MORE));
    List<String> violations = new ArrayList<>();
    for (int look = 0; look < looks.size(); look++) {
      int turn = look;
      List<String> seen =
          Boolean.getBoolean("chungtay.long")
              ? addresses
              : IntStream.range(0, addresses.size())
                  .filter(i -> i % looks.size() == turn)
                  .mapToObj(addresses::get)
                  .toList();
      violations.addAll(axe(looks.get(look).get(), seen));
    }
    return violations;
  }

  /// What axe finds against WCAG 2.2 AA on these pages.
  public List<String> axe(Browser.NewContextOptions options, List<String> addresses) {
    return axe(options, addresses, _ -> {});
  }

  /// The same with something done to every page first.
  List<String> axe(
      Browser.NewContextOptions options, List<String> addresses, Consumer<Page> prepare) {
    return axe(options, addresses, prepare, (_, _) -> {});
  }

  /// The same with something done on every page once it is there.
  List<String> axeAfter(
      Browser.NewContextOptions options, List<String> addresses, BiConsumer<String, Page> bring) {
    return axe(options, addresses, _ -> {}, bring);
  }

  private List<String> axe(
      Browser.NewContextOptions options,
      List<String> addresses,
      Consumer<Page> prepare,
      BiConsumer<String, Page> bring) {
    List<String> violations = new ArrayList<>();
    // axe itself is script, so the policy is set aside for it.
    visit(
        options.setBypassCSP(true),
        addresses,
        prepare,
        (address, page) -> {
          bring.accept(address, page);
          AxeResults results =
              new AxeBuilder(page)
                  .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                  // Pages have no frames of others that would take a second page to put together.
                  .setLegacyMode(true)
                  .analyze();
          assertThat(results.getPasses()).as(address).hasSizeGreaterThan(8);
          results
              .getViolations()
              .forEach(
                  rule ->
                      violations.add(
                          "%s %s %s"
                              .formatted(
                                  address,
                                  rule.getId(),
                                  rule.getNodes().stream().map(n -> n.getHtml()).toList())));
        });
    return violations;
  }

  /// The pages that are wider than the screen, on phones and on desks.
  public List<String> sideways(List<String> addresses) {
    List<String> wider = new ArrayList<>();
    visit(
        width(320),
        addresses,
        _ -> {},
        (address, page) -> {
          for (int width : List.of(320, 360, 768, 1024, 1280)) {
            page.setViewportSize(width, 800);
            Object needed = page.evaluate("document.documentElement.scrollWidth");
            if (!needed.equals(width)) {
              wider.add(address + " takes " + needed + " of " + width);
            }
          }
        });
    return wider;
  }

  /// What a page complains of on its console, and every request that leaves the site.
  public List<String> complaints(Browser.NewContextOptions options, List<String> addresses) {
    List<String> complaints = new ArrayList<>();
    visit(
        options,
        addresses,
        page -> {
          page.onConsoleMessage(m -> complaints.add(page.url() + " " + m.text()));
          page.onRequest(
              request -> {
                if (!request.url().startsWith(origin())) {
                  complaints.add(request.url());
                }
              });
        },
        (_, _) -> {});
    return complaints;
  }

  @Override
  public void close() {
    kept.forEach(BrowserContext::close);
    stop.run();
  }
}
