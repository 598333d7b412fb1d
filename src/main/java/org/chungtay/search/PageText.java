package org.chungtay.search;

import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Fingerprint;

/// What a page says besides its names.
///
/// @param summary what a hit shows below its title; may be empty
/// @param body its own text, without markup; may be empty
/// @param more what else can be found in it: captions, people, numbers of documents
/// @param note what a hit shows where there is no summary, and nobody finds it by; may be empty
public record PageText(String summary, String body, List<String> more, String note) {

  public PageText {
    more = List.copyOf(more);
  }

  public PageText(String summary, String body, List<String> more) {
    this(summary, body, more, "");
  }

  /// What a hit shows below its title.
  String shown() {
    return summary.isEmpty() ? note : summary;
  }

  /// A digest of all of it.
  Fingerprint digest() {
    Encoder out = new Encoder().text(summary).text(body).text(note).number(more.size());
    more.forEach(out::text);
    return Fingerprint.of(out.content());
  }

  /// What is searched, value by value. The body comes last: when it grows, nothing else in the text
  /// has another position.
  List<String> values() {
    return notBlank(Stream.of(List.of(summary), more, List.of(body)).flatMap(List::stream));
  }

  /// What a snippet is cut from; empty where there is nothing.
  String all() {
    return String.join("\n", notBlank(Stream.concat(Stream.of(body), more.stream())));
  }

  private static List<String> notBlank(Stream<String> values) {
    return values.filter(value -> !value.isBlank()).toList();
  }
}
