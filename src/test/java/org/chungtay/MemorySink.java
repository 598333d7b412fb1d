package org.chungtay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;

/// A sink that keeps what it takes, by output path.
public record MemorySink(Map<String, byte[]> files) implements Sink {

  public MemorySink() {
    this(new TreeMap<>());
  }

  @Override
  public void accept(OutputPath path, Content content) {
    try (InputStream in = content.open()) {
      files.put(path.value(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean keep(OutputPath path, Hash digest) {
    return false;
  }
}
