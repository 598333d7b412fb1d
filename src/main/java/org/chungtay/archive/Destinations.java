package org.chungtay.archive;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.Picture;
import org.chungtay.model.SavedAs;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Target;
import org.chungtay.model.text.Slug;

/// What the destinations that staff write mean: paths of files under `content/`, addresses of the
/// site, or addresses elsewhere.
public final class Destinations {

  /// What destinations can lead to.
  ///
  /// @param permalinks the address of every source file that is to have a page
  /// @param absences why the pages of some are not there now
  /// @param absent those by their addresses
  /// @param lost source files that could not be read, so that a link to them is no mistake
  /// @param files other files that may be published
  /// @param pictures what is known of those that are pictures
  /// @param namesakes those files by the name under which they are published, in path order
  /// @param ambiguous names that would tell a file apart, were they not those of another
  /// @param addresses every address of the site
  record Known(
      Map<SourcePath, Permalink> permalinks,
      Map<SourcePath, Absence> absences,
      Map<Permalink, SourcePath> absent,
      Set<SourcePath> lost,
      Set<SourcePath> files,
      Map<SourcePath, Picture> pictures,
      Map<String, List<SourcePath>> namesakes,
      Set<String> ambiguous,
      Set<Permalink> addresses) {}

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?:www\\.[^\\s/]+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:vn|com|net|org|info|edu|gov))(?:/.*)?");

  /// How many digits tell namesakes apart.
  private static final int MARK = 8;

  /// How much is shown of a picture that was pasted as its bytes.
  private static final int EMBEDDED_SHOWN = 40;

  private final Known known;
  private final Guesses guesses;

  private Destinations(Known known) {
    this.known = known;
    this.guesses = new Guesses(known);
  }

  Known known() {
    return known;
  }

  static Destinations of(
      Map<SourcePath, Permalink> permalinks,
      Map<SourcePath, Absence> absences,
      Set<SourcePath> lost,
      Set<SourcePath> files,
      Map<SourcePath, Picture> pictures,
      Set<Permalink> addresses) {
    Map<String, List<SourcePath>> namesakes =
        files.stream().sorted().collect(Collectors.groupingBy(Destinations::publishedName));
    Set<String> ambiguous = new HashSet<>();
    Set<String> names = new HashSet<>(namesakes.keySet());
    for (SourcePath file : files) {
      String marked = marked(file, MARK);
      if (!names.add(marked)) {
        ambiguous.add(marked);
      }
    }
    Map<Permalink, SourcePath> absent = new HashMap<>();
    absences.keySet().stream()
        .sorted()
        .forEach(path -> absent.putIfAbsent(permalinks.get(path), path));
    return new Destinations(
        new Known(
            permalinks, absences, absent, lost, files, pictures, namesakes, ambiguous, addresses));
  }

  /// What a link written in this file leads to.
  public Target link(SourcePath from, String written) {
    String destination = written.strip();
    if (destination.startsWith("#")) {
      return new Target.Fragment(decode(destination.substring(1)));
    }
    Optional<String> scheme = OutsideAddress.scheme(destination);
    if (scheme.isPresent()) {
      return OutsideAddress.read(destination, scheme.get());
    }
    if (destination.startsWith("//") || destination.contains("\\")) {
      return broken(Code.LINK_UNSAFE, destination);
    }
    int end = endOfPath(destination);
    String fragment = fragment(destination.substring(end));
    String path = decode(destination.substring(0, end));
    if (path.startsWith("/") && !path.startsWith("/content/")) {
      return address(from, path, fragment, destination);
    }
    return resolve(from, path)
        .map(target -> source(from, target, fragment, destination))
        .orElseGet(() -> broken(Code.LINK_BROKEN, destination));
  }

  /// Whether this is the address of a page, as a browser has to be given it.
  boolean isAddress(String written) {
    String path = written.substring(0, endOfPath(written));
    return path.startsWith("/")
        && (known.addresses().contains(new Permalink(path))
            || known.addresses().contains(new Permalink(path + "/")));
  }

  /// The address that was meant by what is none: that of the page whose file or name was written.
  Optional<String> addressMeant(SourcePath from, String written) {
    return link(from, written) instanceof Target.Page(Permalink page, var _)
            && known.addresses().contains(page)
        ? Optional.of(page.path())
        : guesses
            .address(written)
            .or(
                () ->
                    looksElsewhere(written) ? Optional.of("https://" + written) : Optional.empty());
  }

  /// Whether this is an address of another site without its beginning: `www.…`, `hanoi.gov.vn/…`.
  private static boolean looksElsewhere(String written) {
    return ELSEWHERE.matcher(written).matches();
  }

  /// What a picture written in this file shows.
  public Target picture(SourcePath from, String written) {
    return file(from, written, FileTypes.PICTURES);
  }

  /// The file that is to be shown where this file writes its path.
  ///
  /// @param allowed the extensions of the types that can be shown there
  /// @return [Target.File] or [Target.Broken]
  Target file(SourcePath from, String written, Set<String> allowed) {
    String source = written.strip();
    if (source.regionMatches(/* ignoreCase= */ true, 0, "data:", 0, 5)) {
      String begin = source.substring(0, Math.min(source.length(), EMBEDDED_SHOWN)) + "…";
      return new Target.Broken(Code.PICTURE_OUTSIDE, Map.of("target", begin, "embedded", begin));
    }
    if (OutsideAddress.scheme(source).isPresent() || source.startsWith("//")) {
      return broken(Code.PICTURE_OUTSIDE, source);
    }
    Optional<SourcePath> file = resolve(from, decode(source.substring(0, endOfPath(source))));
    if (file.isPresent() && known.files().contains(file.get())) {
      return published(from, file.get(), allowed, source);
    }
    Map<String, String> arguments = new HashMap<>(Map.of("target", source));
    file.flatMap(path -> guesses.file(path, allowed))
        .ifPresent(near -> arguments.put("suggestion", near));
    return new Target.Broken(Code.PICTURE_MISSING, arguments);
  }

  private Target address(SourcePath from, String path, String fragment, String destination) {
    for (String form : List.of(path, path + "/")) {
      Permalink permalink = new Permalink(form);
      SourcePath absent = known.absent().get(permalink);
      if (absent != null) {
        return page(from, absent, permalink, fragment, destination);
      }
      if (known.addresses().contains(permalink)) {
        return new Target.Page(permalink, fragment);
      }
    }
    Map<String, String> arguments = new HashMap<>(Map.of("target", destination));
    guesses.address(path).ifPresent(near -> arguments.put("suggestion", near));
    return new Target.Broken(Code.LINK_BROKEN, arguments);
  }

  private Target source(SourcePath from, SourcePath target, String fragment, String destination) {
    Permalink permalink = known.permalinks().get(target);
    if (permalink != null) {
      return page(from, target, permalink, fragment, destination);
    }
    if (known.lost().contains(target)) {
      return new Target.Page(new Permalink("/"), fragment);
    }
    if (known.files().contains(target)) {
      return published(from, target, FileTypes.ALL, destination);
    }
    Map<String, String> arguments = new HashMap<>(Map.of("target", destination));
    if (looksElsewhere(destination)) {
      arguments.put("suggestion", "https://" + destination);
      return new Target.Broken(Code.LINK_BROKEN, arguments);
    }
    if (SavedAs.of(target.extension()).isPresent()) {
      return wrongType(target, FileTypes.ALL, destination);
    }
    boolean attachment = FileTypes.ALL.contains(target.extension());
    Optional<String> meant =
        attachment
            ? guesses.file(target, FileTypes.ALL)
            : guesses.fileOrEntry(target, FileTypes.ALL);
    meant.ifPresent(near -> arguments.put("suggestion", near));
    return new Target.Broken(attachment ? Code.PICTURE_MISSING : Code.LINK_BROKEN, arguments);
  }

  /// The page of an entry, or what is instead of it.
  private Target page(
      SourcePath from,
      SourcePath target,
      Permalink permalink,
      String fragment,
      String destination) {
    Absence own = known.absences().get(from);
    return switch (known.absences().get(target)) {
      case Absence.Draft() -> broken(Code.LINK_UNPUBLISHED, destination);
      case Absence.Waiting waiting when !waiting.isOverFor(own) ->
          new Target.Broken(
              Code.LINK_UNPUBLISHED, Map.of("target", destination, "until", waiting.day()));
      case Absence.Gone gone when !(own instanceof Absence.Gone) ->
          new Target.Notice(permalink, gone.since());
      case null, default -> new Target.Page(permalink, fragment);
    };
  }

  private Target published(
      SourcePath from, SourcePath file, Set<String> allowed, String destination) {
    if (FileTypes.PHONE_PICTURES.contains(file.extension())) {
      return broken(Code.PICTURE_FORMAT, destination);
    }
    if (!allowed.contains(file.extension())) {
      return wrongType(file, allowed, destination);
    }
    Permalink page = known.permalinks().get(from);
    // A file whose entry has no page is checked all the same.
    Permalink folder = page == null || !page.path().endsWith("/") ? new Permalink("/") : page;
    String name = nameSeenFrom(from, file, folder);
    boolean fits = name.length() + Picture.LONGEST_SUFFIX <= OutputPath.LONGEST_NAME;
    return new Target.File(file, folder.child(name), fits ? known.pictures().get(file) : null);
  }

  private static Target wrongType(SourcePath file, Set<String> allowed, String destination) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("target", destination);
    arguments.put("allowed", String.join(", ", allowed));
    SavedAs.of(file.extension())
        .filter(format -> allowed.contains(format.toLowerCase(Locale.ROOT)))
        .ifPresent(format -> arguments.put("format", format));
    return new Target.Broken(Code.FILE_TYPE, arguments);
  }

  /// The name under which a page publishes a file. Of several that would have one name, that beside
  /// the page's source keeps it, else the first; the others are told apart by their path, as is a
  /// file named like one that the site itself makes there, or like a device of Windows.
  private String nameSeenFrom(SourcePath from, SourcePath file, Permalink folder) {
    String name = publishedName(file);
    if (isKeeper(from, file, name)
        && !known.ambiguous().contains(name)
        && !Slug.isReserved(name)
        && !known.addresses().contains(folder.child(name))) {
      return name;
    }
    String marked = marked(file, MARK);
    return known.ambiguous().contains(marked) ? marked(file, Hash.DIGITS) : marked;
  }

  private boolean isKeeper(SourcePath from, SourcePath file, String name) {
    List<SourcePath> same = known.namesakes().getOrDefault(name, List.of(file));
    return same.stream()
        .filter(other -> other.folder().equals(from.folder()))
        .findFirst()
        .orElse(same.getFirst())
        .equals(file);
  }

  /// The name under which a file is published, with so many digits that stand for its path.
  private static String marked(SourcePath file, int digits) {
    String name = publishedName(file);
    int dot = name.lastIndexOf('.');
    String mark = Hash.of(file.value()).hex().substring(0, digits);
    return name.substring(0, dot) + "-" + mark + name.substring(dot);
  }

  private static String publishedName(SourcePath file) {
    String slug = Slug.of(file.stem());
    return (slug.isEmpty() ? "tep" : slug) + "." + file.extension();
  }

  /// The path inside the site's folder, unless it leads out of it.
  private static Optional<SourcePath> resolve(SourcePath from, String path) {
    Deque<String> segments = new ArrayDeque<>();
    if (!path.startsWith("/")) {
      Stream.of(from.folder().split("/", -1)).filter(s -> !s.isEmpty()).forEach(segments::add);
    }
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    return segments.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourcePath(String.join("/", segments)));
  }

  private static int endOfPath(String destination) {
    int hash = destination.indexOf('#');
    int query = destination.indexOf('?');
    int end = hash < 0 ? destination.length() : hash;
    return query < 0 ? end : Math.min(end, query);
  }

  private static String fragment(String tail) {
    int hash = tail.indexOf('#');
    return hash < 0 ? "" : decode(tail.substring(hash + 1));
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // A percent sign that begins no code stands for itself.
    }
  }

  private static Target broken(Code code, String written) {
    return new Target.Broken(code, Map.of("target", written));
  }
}
