package org.chungtay.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file of the built site, relative to the output folder: `/` separated, safe on every file
/// system, for example `tin/dong-da/index.html`.
public record OutputPath(String value) implements Comparable<OutputPath> {

  /// More bytes than these no common file system takes in a name.
  public static final int LONGEST_NAME = 255;

  public OutputPath {
    if (value.isEmpty() || value.startsWith("/") || value.endsWith("/")) {
      throw new IllegalArgumentException("not a relative file path: " + value);
    }
    String segments = "/" + value + "/";
    if (segments.contains("//") || segments.contains("/./") || segments.contains("/../")) {
      throw new IllegalArgumentException("unsafe path: " + value);
    }
  }

  /// The file beside this one whose name goes on with this.
  public OutputPath with(String suffix) {
    return new OutputPath(value + suffix);
  }

  /// The folders that hold the file, the innermost first.
  public List<OutputPath> folders() {
    List<OutputPath> folders = new ArrayList<>();
    for (int slash = value.lastIndexOf('/'); slash > 0; slash = value.lastIndexOf('/', slash - 1)) {
      folders.add(new OutputPath(value.substring(0, slash)));
    }
    return folders;
  }

  /// The name of the file or of one of its folders, if it is too long to be one.
  public Optional<String> longName() {
    if (value.length() * 3 <= LONGEST_NAME) {
      return Optional.empty();
    }
    for (String name : value.split("/", -1)) {
      if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  @Override
  public int compareTo(OutputPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
