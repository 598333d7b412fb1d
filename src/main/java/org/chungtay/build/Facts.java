package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;

/// What the last build knew of each page: what it was made from, and what came out. A cache: lines
/// that cannot be read are left out, and a page without a fact is made again.
record Facts(Map<OutputPath, Fact> pages) {

  /// @param inputs the digest of everything the page is made from
  /// @param output the digest of its bytes
  record Fact(Hash inputs, Hash output) {}

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) ([0-9a-f]{64}) ([^/\\\\].*)");

  static Facts read(Path file) {
    Map<OutputPath, Fact> pages = new TreeMap<>();
    try {
      for (String line : Files.readString(file).lines().toList()) {
        Matcher fact = LINE.matcher(line);
        if (fact.matches()) {
          pages.put(
              new OutputPath(fact.group(3)),
              new Fact(new Hash(fact.group(1)), new Hash(fact.group(2))));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // No cache, or not one of ours: everything is made again.
      return new Facts(Map.of());
    }
    return new Facts(pages);
  }

  /// What came out the last time, if the page was made from the same.
  Optional<Hash> outputOf(OutputPath path, Hash inputs) {
    return Optional.ofNullable(pages.get(path))
        .filter(fact -> fact.inputs().equals(inputs))
        .map(Fact::output);
  }

  void write(Path file) {
    StringBuilder text = new StringBuilder();
    pages.forEach(
        (path, fact) ->
            text.append(fact.inputs())
                .append(' ')
                .append(fact.output())
                .append(' ')
                .append(path)
                .append('\n'));
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try {
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
