package org.chungtay.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.Map;
import java.util.Optional;
import org.chungtay.model.Body;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Language;
import org.chungtay.model.Markdown;
import org.chungtay.model.Resolver;
import org.chungtay.model.SourcePath;

/// Renders Markdown to HTML that is safe to put on a page, whoever wrote it.
///
/// Thread-safe. The same text and the same answers of the resolver always give the same body.
public final class MarkdownRenderer {

  private final String basePath;
  private final Words words;
  private final Syntax syntax = new Syntax();

  /// @param basePath what every link within the site begins with
  /// @param language of the few words that are added
  public MarkdownRenderer(String basePath, Language language) {
    this.basePath = basePath;
    this.words = Words.of(language);
  }

  /// Renders the Markdown of one file. Every link, picture and shortcode in it is asked of the
  /// resolver. What is wrong with them is among the problems, and the body holds their text
  /// instead.
  ///
  /// @param markdown NFC text whose lines end in `\n`
  /// @param preceded whether a picture stands before it on the page
  /// @return [Body#NONE] when the text is nested too deep, or too long, to be read
  public Checked<Body> render(
      SourcePath file, Markdown markdown, Resolver resolver, boolean preceded) {
    Parted text = Parted.of(markdown.text());
    Problems problems = new Problems(file, markdown, text);
    try {
      return new Checked<>(render(text.text(), resolver, preceded, problems), problems.sorted());
    } catch (StackOverflowError e) {
      // The limits are there to make this impossible. Should they fail, one body is missing and its
      // author is told; a build without the others would help nobody.
      return new Checked<>(
          turnedAway(new Limits.Exceeded(0, Code.NESTING_DEPTH), problems), problems.sorted());
    }
  }

  private Body render(String text, Resolver resolver, boolean preceded, Problems problems) {
    Optional<Limits.Exceeded> limit = Limits.exceeded(text);
    if (limit.isPresent()) {
      return turnedAway(limit.get(), problems);
    }
    Document document = syntax.parse(text);
    limit = Limits.exceeded(document);
    if (limit.isPresent()) {
      return turnedAway(limit.get(), problems);
    }
    PastedNotes.tell(text, problems);
    Mentions mentions = new Mentions(text, resolver, problems);
    Drafted drafted = Drafting.draft(document, syntax.lists(), mentions, problems);
    return BodyBuilder.build(
        drafted,
        new Destinations(basePath, resolver, problems),
        new PictureElements(basePath, preceded),
        words,
        problems);
  }

  private static Body turnedAway(Limits.Exceeded limit, Problems problems) {
    problems.add(limit.offset(), limit.code(), Map.of("max", String.valueOf(Limits.MAX_NESTING)));
    return Body.NONE;
  }
}
