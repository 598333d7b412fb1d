package org.chungtay.publish;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;

/// Keeps artifacts in memory. The bytes of a file that staff supplied stay on disk.
public final class MemorySink implements Sink {

  private final Map<OutputPath, Content> artifacts = new ConcurrentHashMap<>();

  @Override
  public void accept(OutputPath path, Content content) {
    if (artifacts.putIfAbsent(path, content) != null) {
      throw new IllegalStateException("two artifacts for one path: " + path);
    }
  }

  /// There is no earlier build to keep anything of.
  @Override
  public boolean keep(OutputPath path, Hash digest) {
    return false;
  }

  /// Where something was emitted.
  public Set<OutputPath> paths() {
    return Set.copyOf(artifacts.keySet());
  }

  /// What was emitted at this path.
  public Optional<Content> at(OutputPath path) {
    return Optional.ofNullable(artifacts.get(path));
  }
}
