package org.chungtay.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.chungtay.model.Permalink;
import org.jspecify.annotations.Nullable;

/// Edits a corpus as people do, and as nobody does.
final class RandomEdits {

  private final Random random;

  /// From the oldest to the newest, as long as no edit changes the order.
  private final List<Searchable> pages;

  private Map<Facet, Map<String, String>> labels;
  private int made;

  private RandomEdits(Random random, Corpus corpus) {
    this.random = random;
    this.pages = new ArrayList<>(corpus.pages().reversed());
    this.labels = corpus.labels();
  }

  /// The corpus after a few edits; at times nothing has changed.
  static Corpus of(Random random, Corpus corpus) {
    RandomEdits edits = new RandomEdits(random, corpus);
    for (int i = random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 1; i > 0; i--) {
      edits.edit();
    }
    return Corpus.of(edits.pages, edits.labels);
  }

  /// The same with nothing but other bodies.
  static Corpus ofBodies(Random random, Corpus corpus) {
    RandomEdits edits = new RandomEdits(random, corpus);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      edits.change(edits::withBody);
    }
    return Corpus.of(edits.pages, edits.labels);
  }

  private void edit() {
    switch (pages.isEmpty() ? 0 : random.nextInt(24)) {
      case 0 -> pages.add(added(newest()));
      case 1 -> pages.add(added(null));
      case 2, 3 -> pages.add(added(any(pages).card().since()));
      case 4 -> pages.removeFirst();
      case 5 -> pages.removeLast();
      case 6, 7 -> pages.remove(random.nextInt(pages.size()));
      case 8 -> removeSome();
      case 9 -> labels = otherLabels();
      case 10 -> change(this::withAnothersText);
      case 11, 12, 13, 14, 15, 16 -> change(this::withBody);
      default -> change(this::withField);
    }
  }

  private void change(UnaryOperator<Searchable> edit) {
    int place = random.nextInt(pages.size());
    pages.set(place, edit.apply(pages.get(place)));
  }

  private Instant newest() {
    return pages.stream()
        .map(page -> page.card().since())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH)
        .plusSeconds(random.nextInt(2));
  }

  /// A page that there was not, or that has the address of one that was there once.
  private Searchable added(@Nullable Instant since) {
    Searchable like = RandomCorpus.of(random, 1).pages().getFirst();
    IndexCard card = like.card();
    Permalink address = new Permalink("/new/" + random.nextInt(1_000) + "-" + made++ + "/");
    boolean there = pages.stream().anyMatch(page -> page.address().equals(address));
    return new Searchable(
        new IndexCard(
            there ? new Permalink(address.path() + random.nextLong() + "/") : address,
            card.type(),
            card.suggested(),
            card.title(),
            card.names(),
            card.text(),
            card.snippet(),
            card.date(),
            card.filed(),
            since,
            card.facets()),
        like.loading());
  }

  /// Some that stand together; at times all but one.
  private void removeSome() {
    int from = random.nextInt(4) == 0 ? 1 : random.nextInt(pages.size());
    int to = from == 1 ? pages.size() : Math.min(pages.size(), from + random.nextInt(30));
    if (from < to) {
      pages.subList(from, to).clear();
    }
  }

  private Map<Facet, Map<String, String>> otherLabels() {
    Map<Facet, Map<String, String>> other = new EnumMap<>(Facet.class);
    Map<String, String> units = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>(List.of("a", "b", "c"));
    Collections.shuffle(ids, random);
    ids.subList(0, random.nextInt(4)).forEach(id -> units.put(id, "quận " + random.nextInt(4)));
    other.put(Facet.UNIT, units);
    return other;
  }

  private Searchable withAnothersText(Searchable page) {
    PageText other = any(pages).text();
    // The same snippet at times of another text.
    return page.saying(
        random.nextBoolean() ? other : new PageText("Khác", other.body(), other.more()));
  }

  private Searchable withBody(Searchable page) {
    PageText text = page.text();
    return page.saying(new PageText(text.summary(), edited(text.body()), text.more()));
  }

  /// A page of which anything but the address is another page's.
  private Searchable withField(Searchable page) {
    IndexCard card = page.card();
    IndexCard other = any(pages).card();
    PageText text = page.text();
    PageText more = new PageText(edited(text.summary()), text.body(), text.more());
    PageText less = new PageText(text.summary(), text.body(), List.of(edited(text.summary())));
    return switch (random.nextInt(11)) {
      case 0 -> page.saying(more);
      case 1 -> page.saying(less);
      default -> new Searchable(mixed(card, other, random.nextInt(8)), page.loading());
    };
  }

  private IndexCard mixed(IndexCard card, IndexCard other, int field) {
    return new IndexCard(
        card.address(),
        field == 0 ? other.type() : card.type(),
        field == 1 ? !card.suggested() : card.suggested(),
        field == 2 ? pick(() -> edited(card.title()), other::title) : card.title(),
        field == 3 ? pick(() -> List.of(edited("tên")), other::names) : card.names(),
        card.text(),
        card.snippet(),
        field == 4 ? other.date() : card.date(),
        field == 5 ? other.filed() : card.filed(),
        field == 6 ? pick(this::newest, other::since) : card.since(),
        field == 7 ? other.facets() : card.facets());
  }

  private <T extends @Nullable Object> T pick(
      Supplier<? extends T> one, Supplier<? extends T> other) {
    return random.nextBoolean() ? one.get() : other.get();
  }

  private String edited(String body) {
    String other = any(pages).text().body();
    List<String> words = words(body);
    String word = words.isEmpty() ? "chữ" : any(words);
    int from = random.nextInt(words.size() + 1);
    int to = from + random.nextInt(words.size() - from + 1);
    return switch (random.nextInt(13)) {
      case 0 -> body + " " + any(words(other + " thêm"));
      case 1 -> any(words(other + " đầu")) + " " + body;
      case 2 -> text(words.subList(0, from), words(other), words.subList(from, words.size()));
      case 3 -> text(words.subList(0, from), words.subList(to, words.size()));
      case 4 -> other;
      case 5 -> "";
      case 6 -> " \n" + RandomText.of(random.nextLong());
      // Before all words, after them, and in between.
      case 7 -> body + " 0 00 000" + random.nextInt(100) + " a";
      case 8 -> body + " ゟ ퟠ ힿ" + random.nextInt(100) + " 鿿 힣";
      case 9 -> body + " mới" + random.nextInt() + " d c" + random.nextInt() + " ư";
      case 10 -> text(words.stream().filter(kept -> !kept.equals(word)).toList());
      case 11 -> body + ".";
      // As long as a text may become by and by.
      default -> words.size() > 5_000 ? "" : text(words, words, words);
    };
  }

  private static List<String> words(String body) {
    return List.of(body.split("(?<=\\s)", -1));
  }

  @SafeVarargs
  private static String text(List<String>... parts) {
    StringBuilder text = new StringBuilder();
    for (List<String> part : parts) {
      part.forEach(text::append);
    }
    return text.toString();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
