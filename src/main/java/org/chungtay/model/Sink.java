package org.chungtay.model;

/// Where stages emit what they made. The sink keeps each artifact's digest and stages what changed;
/// nothing is visible in the output until it is published.
public interface Sink {

  /// Takes one artifact. May be called from several threads.
  ///
  /// @throws IllegalStateException when the path was already taken: two routes met unreported
  /// @throws java.io.UncheckedIOException naming the file that could not be read or staged
  void accept(OutputPath path, Content content);

  /// Takes what an earlier build published at this path, if it still stands there with this digest;
  /// then the artifact need not be made again.
  ///
  /// @return whether it was taken
  /// @throws IllegalStateException when the path was already taken
  boolean keep(OutputPath path, Hash digest);
}
