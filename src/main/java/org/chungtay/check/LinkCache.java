package org.chungtay.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What came of trying addresses, and when. One line each: time, `dead` or `alive`, answer and
/// address, with tabs between. A cache: lines that cannot be read are left out.
record LinkCache(Map<String, Entry> entries) {

  /// For how long an answer is taken to hold. A page that is gone may be back tomorrow, and the
  /// link to it may have been mended on the other side.
  private static final Duration ALIVE = Duration.ofDays(7);

  private static final Duration DEAD = Duration.ofDays(1);

  record Entry(Instant at, Answer answer) {

    boolean isFresh(Instant now) {
      Duration age = Duration.between(at, now);
      return !age.isNegative() && age.compareTo(answer.isDead() ? DEAD : ALIVE) < 0;
    }
  }

  static LinkCache read(Path file) {
    Map<String, Entry> entries = new TreeMap<>();
    try {
      for (String line : Files.readString(file).lines().toList()) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 4) {
          Answer answer = new Answer(parts[1].equals("dead"), parts[2]);
          entries.put(parts[3], new Entry(Instant.parse(parts[0]), answer));
        }
      }
    } catch (IOException | DateTimeException e) {
      // No cache, or not one of ours: everything is tried again.
      return new LinkCache(Map.of());
    }
    return new LinkCache(entries);
  }

  Optional<Entry> fresh(String url, Instant now) {
    return Optional.ofNullable(entries.get(url)).filter(entry -> entry.isFresh(now));
  }

  /// Replaces the file by what servers answered, by a rename, so that two runs at once leave a
  /// whole one.
  void write(Path file) {
    StringBuilder text = new StringBuilder();
    entries.forEach(
        (url, entry) -> {
          if (entry.answer().isFromServer()) {
            text.append(entry.at())
                .append(entry.answer().isDead() ? "\tdead\t" : "\talive\t")
                .append(entry.answer().text())
                .append('\t')
                .append(url)
                .append('\n');
          }
        });
    try {
      Files.createDirectories(file.getParent());
      Path draft = Files.createTempFile(file.getParent(), "links", ".draft");
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
