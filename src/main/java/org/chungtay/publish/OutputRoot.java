package org.chungtay.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chungtay.model.OutputPath;
import org.chungtay.publish.OutputRefused.Reason;

/// Which folder can be published into. The wrong one (a disk, a home, someone's documents) is
/// refused before it is gone through.
final class OutputRoot {

  private static final String CACHE = ".chungtay";

  private OutputRoot() {}

  /// The folder itself where it is named by a link; it may not exist yet.
  ///
  /// @param clean whether foreign files in it are to be deleted
  static Path of(Path out, Path site, boolean clean) throws OutputRefused, IOException {
    if (Files.isSymbolicLink(site.resolve(CACHE))) {
      throw new OutputRefused(Reason.CACHE_IS_A_LINK, CACHE);
    }
    Path root = real(out);
    refuseSources(root, site);
    if (!Files.exists(root)) {
      refuseDangling(out);
      return root;
    }
    if (!Files.isDirectory(root)) {
      throw new OutputRefused(Reason.NOT_A_FOLDER, out.toString());
    }
    if (isPrecious(root) || (clean && Files.exists(root.resolve(".git")))) {
      throw new OutputRefused(Reason.PRECIOUS, out.toString());
    }
    refuseOthers(root);
    return root;
  }

  /// Refuses a folder that is, holds, or lies inside the sources; `public/` inside the site's
  /// folder is where output belongs.
  private static void refuseSources(Path root, Path site) throws OutputRefused, IOException {
    for (Path source :
        List.of(
            site,
            site.resolve("content"),
            site.resolve("themes"),
            site.resolve(CACHE),
            site.resolve("site-config.yml"))) {
      Path real = real(source);
      boolean inside = !source.equals(site) && root.startsWith(real);
      if (real.startsWith(root) || inside) {
        throw new OutputRefused(Reason.HOLDS_SOURCES, root.toString());
      }
    }
  }

  private static void refuseDangling(Path out) throws OutputRefused {
    for (Path path = out.toAbsolutePath(); path != null; path = path.getParent()) {
      if (Files.isSymbolicLink(path) && !Files.exists(path)) {
        throw new OutputRefused(Reason.DANGLING, path.toString());
      }
    }
  }

  private static boolean isPrecious(Path root) throws IOException {
    Path home = root.getFileSystem().getPath(System.getProperty("user.home"));
    return root.getParent() == null || root.equals(real(home));
  }

  /// A folder in which no build has published may hold nothing yet.
  private static void refuseOthers(Path root) throws OutputRefused, IOException {
    if (!Manifest.isIn(root)) {
      Optional<OutputPath> other = VisibleFiles.any(root);
      if (other.isPresent()) {
        throw new OutputRefused(Reason.NOT_OURS, other.get().value());
      }
    }
  }

  /// The path with links resolved, as far as it exists.
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    Path name = absolute.getFileName();
    return parent == null || name == null ? absolute : real(parent).resolve(name);
  }
}
