package org.chungtay.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chungtay.model.OutputPath;

/// A published site in a folder. Links are not followed: a build makes none.
record FolderCopy(Path root) implements Copy {

  @Override
  public Optional<byte[]> read(OutputPath path) throws IOException {
    Path file = root.resolve(path.value());
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  @Override
  public Set<OutputPath> besides(Set<OutputPath> files) throws IOException {
    Set<OutputPath> more = new TreeSet<>(VisibleFiles.all(root).keySet());
    more.removeAll(files);
    more.remove(Manifest.PATH);
    return more;
  }
}
