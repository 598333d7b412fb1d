package org.chungtay.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `site-config.yml`: what holds for the whole site.
///
/// @param contact where readers send corrections: an address for mail, or what a menu may lead to
/// @param firstBaseUrl the base URL under which the site was first published, where that is another
public record SiteConfig(
    @Limit(max = 100) String title,
    @Limit(max = 400) @Nullable String description,
    @SiteAddress URI baseUrl,
    @SiteAddress @Nullable URI firstBaseUrl,
    @Default("vi") Language language,
    @Default("Asia/Ho_Chi_Minh") ZoneId timeZone,
    @Default("chungtay") String theme,
    @Nullable String publisher,
    @Nullable String licence,
    @Nullable String contact,
    Look look,
    List<MenuItem> menu,
    Permalinks permalinks,
    Lint lint,
    Map<String, Object> extra) {

  private static final Pattern MAIL = Pattern.compile("[^\\s@:/?&]+@[^\\s@:/?&]+\\.[^\\s@:/?&]+");

  /// An entry of the main menu; `url` is a path of this site or an absolute address.
  public record MenuItem(String label, String url) {}

  /// What makes a site look like its office, without a theme of its own.
  ///
  /// @param logo the picture before the site's name, from the site's folder
  /// @param icon the picture that browsers show beside the title of a page
  /// @param accent the accent on a light ground
  /// @param accentDark the accent on a dark ground
  public record Look(
      @Nullable String logo,
      @Nullable String icon,
      @Nullable Colour accent,
      @Nullable Colour accentDark) {

    /// The look of a site that says nothing about it.
    public static final Look DEFAULTS = new Look(null, null, null, null);
  }

  /// The editorial lint: the codes of the warnings that are switched off, and the abbreviations
  /// that need no explanation beside those that every reader knows.
  public record Lint(List<String> off, List<String> abbreviations) {

    /// The lint of a site that says nothing about it.
    public static final Lint DEFAULTS = new Lint(List.of(), List.of());

    /// Whether warnings of this code are switched off.
    public boolean silences(Code code) {
      return code.severity() == Severity.WARNING && off.contains(code.key());
    }
  }

  /// Address patterns: `:slug` or `:id` stands for the entry's id. The list of what a pattern
  /// addresses stands in the folder before the placeholder: `/tin/` for `/tin/:slug/`.
  public record Permalinks(
      @Default("/tin/:slug/") String article,
      @Default("/quan-huyen/:id/") String district,
      @Default("/noi-o/") String places,
      @Default("/ket-noi/:id/") String pairing,
      @Default("/truong/:id/") String school,
      @Default("/van-ban/:id/") String document,
      @Default("/chu-de/:id/") String topic,
      @Default("/chuyen-muc/:id/") String kind,
      @Default("/:slug/") String page,
      @Default("/ket-qua/") String progress,
      @Default("/luu-tru/") String archive,
      @Default("/dinh-chinh/") String corrections) {

    /// The patterns of a site that says nothing about them.
    public static final Permalinks DEFAULTS =
        new Permalinks(
            "/tin/:slug/",
            "/quan-huyen/:id/",
            "/noi-o/",
            "/ket-noi/:id/",
            "/truong/:id/",
            "/van-ban/:id/",
            "/chu-de/:id/",
            "/chuyen-muc/:id/",
            "/:slug/",
            "/ket-qua/",
            "/luu-tru/",
            "/dinh-chinh/");
  }

  /// Whether this is an address for mail: `gop-y@co-quan.example`.
  public static boolean isMail(String contact) {
    return MAIL.matcher(contact).matches();
  }

  /// The path of the base URL, which every link begins with: empty, or `/project`.
  public String basePath() {
    String path = baseUrl.getRawPath();
    int end = path == null ? 0 : path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path == null ? "" : path.substring(0, end);
  }

  /// A link from any page of the site to this permalink.
  public String href(Permalink permalink) {
    return basePath() + permalink.path();
  }

  /// The absolute address of this permalink.
  public URI absolute(Permalink permalink) {
    return baseUrl.resolve(href(permalink));
  }

  /// The base URL that stands for the site wherever a name has to outlive a move.
  public URI identity() {
    return firstBaseUrl == null ? baseUrl : firstBaseUrl;
  }

  /// The same site at another address.
  public SiteConfig withBaseUrl(URI other) {
    return new SiteConfig(
        title,
        description,
        other,
        identity(),
        language,
        timeZone,
        theme,
        publisher,
        licence,
        contact,
        look,
        menu,
        permalinks,
        lint,
        extra);
  }
}
