package org.chungtay.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.chungtay.model.Archive;
import org.chungtay.model.Body;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Hash;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.Route;
import org.chungtay.model.Route.ArticleRoute;
import org.chungtay.model.Route.DistrictRoute;
import org.chungtay.model.Route.HomeRoute;
import org.chungtay.model.Route.NotFoundRoute;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.Sink;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.StaticPage;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.Similar;
import org.jspecify.annotations.Nullable;

/// How the site looks: layouts, partials, message bundles and assets, as one value.
public final class Theme {

  /// The theme that is always there, and that a theme of the site's own begins from.
  private static final String DEFAULT = "chungtay";

  private static final SourcePath CONFIG_FILE = new SourcePath("site-config.yml");

  private final SiteConfig config;
  private final ThemeFiles files;
  private final Words words;
  private final Assets assets;
  private final Templates templates;

  /// The last archive looked things up in; a memo only, every answer is the same without it.
  private final AtomicReference<@Nullable Catalogue> catalogue = new AtomicReference<>();

  private Theme(SiteConfig config, ThemeFiles files) {
    this.config = config;
    this.files = files;
    this.words = words(config, files);
    this.assets = new Assets(files);
    this.templates = new Templates(files, new TemplateFunctions(config, words, assets));
  }

  /// The theme that the configuration names. Files under `themes/<name>/` of the site replace the
  /// built-in theme's file by file.
  ///
  /// A theme that neither the site nor the program has is [Code#THEME_UNKNOWN] at `themePosition`,
  /// and the built-in theme stands in, so that the pages' problems are found in the same run.
  public static Checked<Theme> load(Path siteFolder, SiteConfig config, Position themePosition) {
    ThemeFiles files = ThemeFiles.find(config.theme(), siteFolder, DEFAULT);
    if (files != null) {
      return new Checked<>(new Theme(config, files), List.of());
    }
    Map<String, String> arguments = new TreeMap<>(Map.of("theme", config.theme()));
    Similar.nearest(config.theme(), ThemeFiles.names(siteFolder))
        .ifPresent(near -> arguments.put("suggestion", near));
    return new Checked<>(
        new Theme(config, ThemeFiles.builtIn(DEFAULT)),
        List.of(Problem.of(Code.THEME_UNKNOWN, CONFIG_FILE, themePosition, arguments)));
  }

  /// The digest of every file of the theme: templates, messages, assets.
  public Hash digest() {
    return files.digest();
  }

  /// Emits the assets under fingerprinted names: `assets/site-0123456789.css`.
  public void emitAssets(Sink sink) {
    assets.emit(sink);
  }

  /// The page of this route. Depends on the arguments alone.
  public Page page(Route route, Archive archive, Function<Source<?>, Body> bodies) {
    Desk desk = new Desk(config, words, catalogue(archive));
    return switch (route) {
      case HomeRoute(var here) -> page(route, null, "home", new HomePages(desk).view(here));
      case ArticleRoute(var here, var article) ->
          page(
              route,
              article.path(),
              "article",
              new ArticlePages(desk).view(here, article, bodies.apply(article)));
      case DistrictRoute(var here, var district) ->
          page(route, district.path(), "district", new DistrictPages(desk).view(here, district));
      case PageRoute(var _, var page) ->
          page(route, page.path(), "page", standing(desk, route, page, bodies.apply(page)));
      case NotFoundRoute _ -> page(route, null, "404", notFound(desk));
    };
  }

  /// The page as HTML.
  ///
  /// @throws RuntimeException naming the template, its line and the content file, when the theme is
  ///   at fault
  public String render(Page page) {
    return templates.render(page);
  }

  private static Page page(Route route, @Nullable SourcePath source, String layout, View view) {
    return new Page(route.permalink().output(), source, layout, view);
  }

  private static StandingPageView standing(
      Desk desk, Route route, Source<StaticPage> source, Body body) {
    StaticPage page = source.entry();
    return new StandingPageView(
        new Frames(desk).page(route.permalink(), page.title(), page.summary()),
        page.title(),
        page.summary(),
        Contents.of(body.toc()),
        body.html());
  }

  private static NotFoundView notFound(Desk desk) {
    Frames frames = new Frames(desk);
    return new NotFoundView(
        frames.notFound(desk.words().text("notFound.title")),
        List.of(frames.homeLink(), frames.unitsLink()));
  }

  // Comparing two archives by value costs more than the memo saves.
  @SuppressWarnings("ReferenceEquality")
  private Catalogue catalogue(Archive archive) {
    Catalogue last = catalogue.get();
    if (last != null && last.archive() == archive) {
      return last;
    }
    Catalogue made = new Catalogue(archive);
    catalogue.set(made);
    return made;
  }

  private static Words words(SiteConfig config, ThemeFiles files) {
    String name = "messages/" + config.language().key() + ".properties";
    byte[] bundle = files.byName().get(name);
    if (bundle == null) {
      throw new IllegalStateException("the theme has no file " + files.path(name));
    }
    try {
      return new Words(
          Messages.read(config.language(), new ByteArrayInputStream(bundle)), files.path(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + files.path(name), e);
    }
  }
}
