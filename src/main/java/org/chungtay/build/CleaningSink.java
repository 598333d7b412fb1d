package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.chungtay.image.SuppliedFile;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;

/// Hands on what staff and themes supply, without what pictures tell beside themselves. Nothing
/// that people supply reaches the output by another way.
record CleaningSink(Sink sink) implements Sink {

  @Override
  public void accept(OutputPath path, Content content) {
    sink.accept(path, cleaned(path, content));
  }

  /// What is published there of what was supplied.
  static Content cleaned(OutputPath path, Content content) {
    try {
      return SuppliedFile.cleaned(content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read what is published at " + path, e);
    }
  }

  @Override
  public boolean keep(OutputPath path, Hash digest) {
    return sink.keep(path, digest);
  }
}
