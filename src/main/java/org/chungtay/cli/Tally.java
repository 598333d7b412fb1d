package org.chungtay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chungtay.model.Addresses;
import org.chungtay.model.OutputPath;
import org.chungtay.model.text.Messages;

/// How many of some published files are pages, and how many are there for search: those are many,
/// and come and go with one word.
record Tally(long pages, long search, long others) {

  static Tally of(List<OutputPath> files) {
    long pages = files.stream().filter(Tally::isPage).count();
    long search = files.stream().filter(file -> !isPage(file) && isOfSearch(file)).count();
    return new Tally(pages, search, files.size() - pages - search);
  }

  private static boolean isPage(OutputPath file) {
    return file.value().endsWith(".html");
  }

  private static boolean isOfSearch(OutputPath file) {
    return ("/" + file.value()).startsWith(Addresses.SEARCH.path());
  }

  /// ` (3 pages, 12 search files)`, or nothing where there are none.
  String text(Messages messages) {
    List<String> parts = new ArrayList<>();
    add(parts, pages, n -> messages.text("cli.done.pages", n));
    add(parts, search, n -> messages.text("cli.done.search", n));
    add(parts, others, n -> messages.text("cli.done.others", n));
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private static void add(
      List<String> parts, long count, Function<Map<String, String>, String> text) {
    if (count > 0) {
      parts.add(text.apply(Map.of("n", String.valueOf(count))));
    }
  }
}
