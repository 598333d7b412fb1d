/// Markdown with shortcodes in, a sanitised [org.chungtay.model.Body] out.
///
/// Start with [org.chungtay.markdown.MarkdownRenderer]: it is the whole story in four steps. The
/// text is measured ([org.chungtay.markdown.Limits]), parsed by Flexmark
/// ([org.chungtay.markdown.Syntax]), drafted as HTML that nobody trusts
/// ([org.chungtay.markdown.Drafting]), and copied element by element into a clean tree
/// ([org.chungtay.markdown.Sanitiser]). What the renderer itself vouches for — resolved links,
/// anchors, footnotes, what shortcodes stand for — is known by the place in the draft where the
/// renderer wrote it ([org.chungtay.markdown.Mark]); content has no way to write at that place, so
/// it cannot forge it.
@NullMarked
package org.chungtay.markdown;

import org.jspecify.annotations.NullMarked;
