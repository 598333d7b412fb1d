package org.chungtay.markdown;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/// The Markdown that staff write: CommonMark with tables, footnotes, strikethrough and shortcodes.
/// Thread-safe.
final class Syntax {

  private final Parser parser;
  private final ListOptions lists;

  Syntax() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()));
    // Word's `<o:p>` is markup to be dropped, not text.
    options.set(Parser.HTML_ALLOW_NAME_SPACE, true);
    // Pictures come from phones and cameras with spaces in their names.
    options.set(Parser.SPACE_IN_LINK_URLS, true);
    // As on GitHub: one header row, and `||` is an empty cell. Cells that a row has too many or too
    // few are kept and made up for later, so that no text is lost.
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(Parser.HEADING_PARSER, false);
    parser =
        Parser.builder(options)
            .customInlineParserFactory(InlineSyntax.FACTORY)
            // Flexmark adds this one only beside its own inline parser.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .customInlineParserExtensionFactory(new ShortcodeSyntax.Factory())
            .customBlockParserFactory(new HeadingSyntax())
            .customBlockParserFactory(new FootnoteSyntax.Factory())
            .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
            .build();
    lists = ListOptions.get(parser.getOptions());
  }

  Document parse(String text) {
    return parser.parse(text);
  }

  /// What decides whether a list's items hold paragraphs or bare text.
  ListOptions lists() {
    return lists;
  }
}
