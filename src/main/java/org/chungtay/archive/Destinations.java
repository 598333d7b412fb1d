package org.chungtay.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Permalink;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Target;
import org.chungtay.model.text.Similar;
import org.chungtay.model.text.Slug;

/// What the destinations that staff write mean: paths of files under `content/`, addresses of the
/// site, or addresses elsewhere.
///
/// @param permalinks the address of every source file that has a page
/// @param hidden source files whose page is not public
/// @param files other files that may be published
/// @param addresses every address of the site
record Destinations(
    Map<SourcePath, Permalink> permalinks,
    Set<SourcePath> hidden,
    Set<SourcePath> files,
    Set<Permalink> addresses) {

  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> SAFE_SCHEMES = Set.of("https", "http", "mailto", "tel");

  /// What a link written in this file leads to.
  Target link(SourcePath from, String written) {
    String destination = written.strip();
    if (destination.startsWith("#")) {
      return new Target.Fragment(decode(destination.substring(1)));
    }
    Matcher scheme = SCHEME.matcher(destination);
    if (scheme.matches()) {
      return external(destination, scheme.group(1));
    }
    if (destination.startsWith("//") || destination.contains("\\")) {
      return broken(Code.LINK_UNSAFE, destination);
    }
    int end = endOfPath(destination);
    String fragment = fragment(destination.substring(end));
    String path = decode(destination.substring(0, end));
    if (path.startsWith("/") && !path.startsWith("/content/")) {
      return address(path, fragment, destination);
    }
    return resolve(from, path)
        .map(target -> source(from, target, fragment, destination))
        .orElseGet(() -> broken(Code.LINK_BROKEN, destination));
  }

  /// What a picture written in this file shows.
  Target picture(SourcePath from, String written) {
    String source = written.strip();
    if (SCHEME.matcher(source).matches() || source.startsWith("//")) {
      return broken(Code.PICTURE_OUTSIDE, source);
    }
    Optional<SourcePath> file = resolve(from, decode(source.substring(0, endOfPath(source))));
    if (file.isPresent() && files.contains(file.get())) {
      return published(from, file.get(), FileTypes.PICTURES, source);
    }
    Map<String, String> arguments = new HashMap<>(Map.of("target", source));
    file.flatMap(this::similarFile).ifPresent(near -> arguments.put("suggestion", near));
    return new Target.Broken(Code.PICTURE_MISSING, arguments);
  }

  private static Target external(String destination, String scheme) {
    try {
      URI uri = new URI(encodeLetters(destination));
      boolean complete = uri.getHost() != null || "mailto".equals(scheme) || "tel".equals(scheme);
      if (SAFE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && complete) {
        return new Target.External(uri.toASCIIString());
      }
    } catch (URISyntaxException e) {
      // Reported below: what the parser says of it is of no use to a writer.
    }
    return broken(Code.LINK_UNSAFE, destination);
  }

  private Target address(String path, String fragment, String destination) {
    for (String form : List.of(path, path + "/")) {
      Permalink permalink = new Permalink(form);
      if (addresses.contains(permalink)) {
        return new Target.Page(permalink, fragment);
      }
    }
    Map<String, String> arguments = new HashMap<>(Map.of("target", destination));
    Similar.nearest(path, addresses.stream().map(Permalink::path).toList())
        .ifPresent(near -> arguments.put("suggestion", near));
    return new Target.Broken(Code.LINK_BROKEN, arguments);
  }

  private Target source(SourcePath from, SourcePath target, String fragment, String destination) {
    Permalink permalink = permalinks.get(target);
    if (permalink != null) {
      return new Target.Page(permalink, fragment);
    }
    if (hidden.contains(target)) {
      return broken(Code.LINK_UNPUBLISHED, destination);
    }
    if (files.contains(target)) {
      return published(from, target, FileTypes.ALL, destination);
    }
    Map<String, String> arguments = new HashMap<>(Map.of("target", destination));
    similarFile(target).ifPresent(near -> arguments.put("suggestion", near));
    return new Target.Broken(Code.LINK_BROKEN, arguments);
  }

  private Target published(
      SourcePath from, SourcePath file, Set<String> allowed, String destination) {
    if (!allowed.contains(file.extension())) {
      return new Target.Broken(
          Code.FILE_TYPE, Map.of("target", destination, "allowed", String.join(", ", allowed)));
    }
    Permalink page = permalinks.get(from);
    String name = Slug.of(file.stem());
    // A file whose entry has no page is checked all the same.
    return new Target.File(
        file,
        (page == null || !page.path().endsWith("/") ? new Permalink("/") : page)
            .child((name.isEmpty() ? "tep" : name) + "." + file.extension()));
  }

  /// The path of the file that is most like this one, seen from the site's folder.
  private Optional<String> similarFile(SourcePath target) {
    return Similar.nearest(
            target.fileName(),
            Stream.concat(permalinks.keySet().stream(), files.stream())
                .map(SourcePath::fileName)
                .distinct()
                .toList())
        .flatMap(
            name ->
                Stream.concat(permalinks.keySet().stream(), files.stream())
                    .filter(path -> path.fileName().equals(name))
                    .map(path -> "/" + path.value())
                    .findFirst());
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
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // A percent sign that begins no code stands for itself.
    }
  }

  /// Vietnamese letters and spaces in an address, percent-encoded as a browser would.
  private static String encodeLetters(String address) {
    return address.strip().replace(" ", "%20");
  }

  private static Target broken(Code code, String written) {
    return new Target.Broken(code, Map.of("target", written));
  }
}
