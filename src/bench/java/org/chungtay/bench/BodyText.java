package org.chungtay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Observation;

/// The Markdown of an article: paragraphs, and of everything else that Markdown and shortcodes
/// allow something, now in one article, now in another.
final class BodyText {

  /// Half of the articles have fewer syllables, two thirds between 200 and 560.
  private static final int MEDIAN_SYLLABLES = 340;

  private static final double SPREAD = 0.5;
  private static final int FEWEST = 40;
  private static final int MOST = 3_000;

  private final Plan plan;
  private final Article article;
  private final List<Plan> earlier;
  private final List<GeneratedFile> pictures;
  private final Dice dice;
  private final List<String> blocks = new ArrayList<>();
  private final List<String> mentions;
  private final List<String> notes = new ArrayList<>();

  /// @param earlier articles that this one may link to and quote figures of
  BodyText(
      Plan plan, Article article, List<Plan> earlier, List<GeneratedFile> pictures, Dice dice) {
    this.plan = plan;
    this.article = article;
    this.earlier = earlier;
    this.pictures = pictures;
    this.dice = dice;
    this.mentions = new ArrayList<>(mentions().toList());
  }

  String write() {
    int wanted = dice.length(MEDIAN_SYLLABLES, SPREAD, FEWEST, MOST);
    boolean headed = dice.percent(60);
    for (int syllables = 0; syllables < wanted; ) {
      if (headed && blocks.size() > 1 && dice.percent(25)) {
        blocks.add((dice.percent(80) ? "## " : "### ") + Prose.phrase(dice, 2, 6));
      }
      String block = block();
      blocks.add(block);
      syllables += Prose.syllables(block);
    }
    if (!mentions.isEmpty()) {
      blocks.add(paragraph(mentions.size()));
    }
    if (!article.figures().isEmpty() && dice.percent(60)) {
      blocks.add(table(article.figures()));
    }
    if (!notes.isEmpty()) {
      blocks.add(String.join("\n", notes));
    }
    return String.join("\n\n", blocks) + "\n";
  }

  private String block() {
    return switch (blocks.isEmpty() ? 99 : dice.below(100)) {
      case 0, 1, 2, 3 -> list("- ");
      case 4, 5 -> list("1. ");
      case 6, 7 -> "> " + Prose.sentence(dice);
      case 8, 9 -> table();
      case 10, 11 -> pictures.isEmpty() ? paragraph(3) : picture();
      default -> paragraph(dice.between(2, 6));
    };
  }

  private String paragraph(int sentences) {
    StringJoiner text = new StringJoiner(" ");
    for (int i = 0; i < sentences; i++) {
      text.add(sentence());
    }
    return text.toString();
  }

  /// A sentence, perhaps with a mention, a footnote or something bold in it.
  private String sentence() {
    String sentence = Prose.sentence(dice);
    if (!mentions.isEmpty() && dice.percent(40)) {
      return sentence.substring(0, sentence.length() - 1) + " " + mentions.removeFirst() + ".";
    }
    if (dice.percent(3)) {
      notes.add("[^" + (notes.size() + 1) + "]: " + Prose.sentence(dice));
      return sentence + "[^" + notes.size() + "]";
    }
    return dice.percent(4) ? "**" + Prose.phrase(dice, 2, 4) + "** " + sentence : sentence;
  }

  private String list(String marker) {
    StringJoiner list = new StringJoiner("\n");
    for (int items = dice.between(2, 6); items > 0; items--) {
      list.add(marker + Prose.phrase(dice, 3, 12) + (items > 1 ? ";" : "."));
    }
    return list.toString();
  }

  private String table() {
    int columns = dice.between(2, 4);
    StringJoiner table = new StringJoiner("\n");
    table.add(row(Stream.generate(() -> Prose.phrase(dice, 1, 3)).limit(columns)));
    table.add(row(Stream.generate(() -> "---").limit(columns)));
    for (int rows = dice.between(2, 8); rows > 0; rows--) {
      Stream<String> numbers = Stream.generate(() -> String.valueOf(dice.below(900)));
      table.add(row(Stream.concat(Stream.of(Prose.phrase(dice, 2, 5)), numbers).limit(columns)));
    }
    return table.toString();
  }

  private String table(List<Observation> figures) {
    StringJoiner table = new StringJoiner("\n");
    table.add("| Nội dung | Số liệu |").add("|---|---:|");
    figures.forEach(figure -> table.add(row(Stream.of(Prose.phrase(dice, 2, 5), figure(figure)))));
    return table.toString();
  }

  private static String row(Stream<String> cells) {
    return "| " + String.join(" | ", cells.toList()) + " |";
  }

  private String picture() {
    String path = dice.pick(pictures).path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    String caption = dice.percent(50) ? " \"" + Prose.phrase(dice, 3, 8) + "\"" : "";
    return "![" + Prose.phrase(dice, 3, 8) + "](" + file + caption + ")";
  }

  /// What the text is to mention: units, documents and figures of the article, earlier articles and
  /// their figures.
  private Stream<String> mentions() {
    return Stream.of(
            article.districts().stream().map(unit -> "{{unit " + unit + "}}"),
            article.documents().stream().map(id -> "{{document " + id + "}}"),
            plan.figures().stream().map(BodyText::figure),
            earlier.stream().map(this::link),
            earlier.stream()
                .flatMap(other -> other.figures().stream().limit(1))
                .map(BodyText::figure))
        .flatMap(all -> all.filter(mention -> dice.percent(70)));
  }

  private static String figure(Observation figure) {
    return "{{figure " + figure.metric() + " scope=" + figure.scope() + "}}";
  }

  private String link(Plan other) {
    return "["
        + Prose.phrase(dice, 2, 6)
        + "](../"
        + other.day().getYear()
        + "/"
        + other.slug()
        + ".md)";
  }
}
