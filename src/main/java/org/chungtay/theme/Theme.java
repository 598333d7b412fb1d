package org.chungtay.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chungtay.model.Archive;
import org.chungtay.model.Body;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Index;
import org.chungtay.model.Permalink;
import org.chungtay.model.Positions;
import org.chungtay.model.Problem;
import org.chungtay.model.Route.ArticleRoute;
import org.chungtay.model.Route.DistrictRoute;
import org.chungtay.model.Route.DocumentRoute;
import org.chungtay.model.Route.FormerPairingRoute;
import org.chungtay.model.Route.HomeRoute;
import org.chungtay.model.Route.IndexRoute;
import org.chungtay.model.Route.ListRoute;
import org.chungtay.model.Route.MonthRoute;
import org.chungtay.model.Route.NotFoundRoute;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.Route.PairingRoute;
import org.chungtay.model.Route.RedirectRoute;
import org.chungtay.model.Route.SchoolRoute;
import org.chungtay.model.Route.SearchRoute;
import org.chungtay.model.Route.StandingRoute;
import org.chungtay.model.Route.TombstoneRoute;
import org.chungtay.model.Route.YearRoute;
import org.chungtay.model.Sink;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.StructuredData;
import org.chungtay.model.text.Messages;
import org.jspecify.annotations.Nullable;

/// How the site looks: layouts, partials, message bundles and assets, as one value.
public final class Theme {

  /// The theme that is always there, and that a theme of the site's own begins from.
  private static final String DEFAULT = "chungtay";

  private static final SourcePath CONFIG_FILE = new SourcePath("site-config.yml");

  private final ThemeFiles files;
  private final Words words;
  private final Colours colours;
  private final Assets assets;
  private final Templates templates;

  private Theme(SiteConfig config, ThemeFiles files, Words words) {
    this.files = files;
    this.words = words;
    this.colours = new Colours(config.look(), files.text(Assets.MAIN));
    this.assets = new Assets(files, colours.rules());
    this.templates = new Templates(files, new TemplateFunctions(config, words, assets));
  }

  /// The theme that the configuration names. Files under `themes/<name>/` of the site replace the
  /// built-in theme's file by file, and texts of the interface one by one.
  ///
  /// A theme that neither the site nor the program has is [Code#THEME_UNKNOWN], and the built-in
  /// theme stands in, so that the pages' problems are found in the same run.
  ///
  /// @param positions of the configuration
  public static Checked<Theme> load(Path siteFolder, SiteConfig config, Positions positions) {
    Checked<Map<String, byte[]>> own = OwnFiles.read(siteFolder, config.theme());
    ThemeFiles found = ThemeFiles.find(config.theme(), siteFolder, own.value(), DEFAULT);
    ThemeFiles files = found == null ? ThemeFiles.builtIn(DEFAULT) : found;
    Checked<Messages> texts = OwnTexts.over(files, config.language());
    Theme theme =
        new Theme(
            config,
            files,
            new Words(texts.value(), files.path(OwnTexts.bundle(config.language()))));
    List<Problem> problems = new ArrayList<>(own.problems());
    problems.addAll(files.problems());
    if (found == null) {
      Map<String, String> arguments =
          Templates.named("theme", config.theme(), ThemeFiles.names(siteFolder));
      problems.add(Problem.of(Code.THEME_UNKNOWN, CONFIG_FILE, positions.at("theme"), arguments));
    }
    problems.addAll(texts.problems());
    problems.addAll(theme.templates.problems());
    problems.addAll(theme.colours.problems(CONFIG_FILE, positions));
    return new Checked<>(theme, problems);
  }

  /// The digest of every file of the theme, and of the colours that the configuration gives it.
  public Fingerprint digest() {
    return files.digest().and(Fingerprint.of(colours.rules()));
  }

  /// Whether templates of the site's own take part: what they lack may show only on some pages.
  public boolean hasOwnTemplates() {
    return !files.ownTemplates().isEmpty();
  }

  /// What the theme calls an overview.
  public String title(Index index) {
    return words.title(index);
  }

  /// The files that are published beside the pages, as the theme has them.
  public Map<SourcePath, byte[]> assets() {
    return files.assets();
  }

  /// Emits the assets under fingerprinted names: `assets/site-0123456789.css`.
  public void emitAssets(Sink sink) {
    assets.emit(sink);
  }

  /// The page of this route, whole. Depends on the arguments alone.
  public Page page(
      PageRoute route,
      Archive archive,
      Function<Source<?>, Body> bodies,
      StructuredData structuredData) {
    Page drawn = drawing(route, archive, structuredData).page();
    return told(route)
        .map(source -> drawn.telling(bodies.apply(source), archive.config()))
        .orElse(drawn);
  }

  /// The entry whose Markdown the page of this route tells, where it tells any.
  private static Optional<Source<?>> told(PageRoute route) {
    return switch (route) {
      case ArticleRoute(_, var article) -> Optional.of(article);
      case DistrictRoute(_, var district, _) -> Optional.of(district);
      case DocumentRoute(_, var document, _) -> Optional.of(document);
      case StandingRoute(_, var page) -> Optional.of(page);
      default -> Optional.empty();
    };
  }

  Drawing drawing(PageRoute route, Archive archive, StructuredData structuredData) {
    Desk desk = new Desk(words, archive, trail -> structuredData.of(route, trail));
    return new Drawing(route.permalink(), shown(route), Layout.of(route), view(route, desk));
  }

  /// The entry that the page of this route shows, where it shows one.
  private static @Nullable Source<?> shown(PageRoute route) {
    return switch (route) {
      case ArticleRoute(_, var article) -> article;
      case TombstoneRoute(_, var article) -> article;
      case DistrictRoute(_, var district, _) -> district;
      case SchoolRoute(_, var school, _) -> school;
      case DocumentRoute(_, var document, _) -> document;
      case StandingRoute(_, var page) -> page;
      default -> null;
    };
  }

  private static View view(PageRoute route, Desk desk) {
    return switch (route) {
      case HomeRoute(var here) -> new HomePages(desk).view(here);
      case ArticleRoute(var here, var article) -> new ArticlePages(desk).view(here, article);
      case TombstoneRoute(_, var article) -> new NoticePages(desk).gone(article);
      case DistrictRoute(var here, var district, var articles) ->
          new DistrictPages(desk).view(here, district, articles);
      case PairingRoute(var here, var pairing) -> new PairingPages(desk).view(here, pairing);
      case FormerPairingRoute(_, var pairing) -> new NoticePages(desk).gone(pairing);
      case SchoolRoute(var here, var school, var articles) ->
          new SchoolPages(desk).view(here, school, articles);
      case DocumentRoute(var here, var document, var articles) ->
          new DocumentPages(desk).view(here, document, articles);
      case ListRoute(var here, var listing, var articles) ->
          new ListPages(desk).view(here, listing, articles);
      case SearchRoute(var here) -> new StandingPages(desk).search(here);
      case IndexRoute(var here, var index) -> view(here, index, desk);
      case YearRoute(var here, var year, var articles) ->
          new ChronologyPages(desk).year(here, year, articles);
      case MonthRoute(var here, var month, var articles) ->
          new ChronologyPages(desk).month(here, month, articles);
      case StandingRoute(var here, var page) -> new StandingPages(desk).view(here, page);
      case NotFoundRoute _ -> new StandingPages(desk).notFound();
      case RedirectRoute(_, var target) -> new NoticePages(desk).moved(target);
    };
  }

  private static View view(Permalink here, Index index, Desk desk) {
    return switch (index) {
      case DISTRICTS -> new StandingPages(desk).districts(here);
      case PLACES -> new PlacePages(desk).index(here);
      case PAIRINGS -> new PairingPages(desk).index(here);
      case SCHOOLS -> new SchoolPages(desk).index(here);
      case DOCUMENTS -> new DocumentPages(desk).index(here);
      case TOPICS -> new StandingPages(desk).topics(here);
      case PROGRESS -> new ProgressPages(desk).view(here);
      case CHRONOLOGY -> new ChronologyPages(desk).index(here);
      case CORRECTIONS -> new StandingPages(desk).corrections(here);
    };
  }

  /// The page as HTML.
  ///
  /// @throws ThemeFault naming the template, its line and the content file
  public String render(Page page) {
    return templates.render(page);
  }
}
