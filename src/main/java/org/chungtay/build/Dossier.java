package org.chungtay.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chungtay.model.Body;
import org.chungtay.model.Checked;
import org.chungtay.model.Hash;
import org.chungtay.model.Link;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Target;
import org.chungtay.search.PageText;
import org.chungtay.theme.Page;
import org.jspecify.annotations.Nullable;

/// All that a build knows of an entry and its Markdown, and that the next one needs where nothing
/// else was edited: everything but the Markdown comes from here then, and no archive is assembled.
///
/// @param data the digest of the entry's YAML, see [Source]
/// @param flaws what was wrong with the file
/// @param answers what its Markdown asked of the archive
/// @param remarks what Markdown and lint found
/// @param files what the Markdown shows
/// @param page the page that tells it, before it does; null where there is none
/// @param address where search finds it; null where it does not
/// @param text what search finds
record Dossier(
    SourcePath path,
    Hash data,
    List<Problem> flaws,
    List<Answered> answers,
    List<Problem> remarks,
    List<Target.File> files,
    @Nullable Page page,
    @Nullable Permalink address,
    PageText text) {

  static final PageText NO_TEXT = new PageText("", "", List.of());

  private PageText told(Body body) {
    return new PageText(text.summary(), body.plainText(), text.more());
  }

  /// The files that a body shows, each once.
  static List<Target.File> files(Body body) {
    return body.links().stream()
        .map(Link::target)
        .filter(Target.File.class::isInstance)
        .map(Target.File.class::cast)
        .distinct()
        .toList();
  }

  /// Whether a file says what it said, but for its Markdown.
  boolean fits(Checked<Source<?>> read) {
    return read.value().hash().equals(data) && read.problems().equals(flaws);
  }

  /// The dossier of the same entry with another body; nothing when other files are shown.
  Optional<Dossier> telling(List<Answered> asked, Checked<Body> body, List<Problem> more) {
    List<Problem> found = new ArrayList<>(body.problems());
    found.addAll(more);
    List<Target.File> shown = files(body.value());
    Set<Target.File> before = new HashSet<>(files);
    return before.equals(new HashSet<>(shown))
        ? Optional.of(
            new Dossier(path, data, flaws, asked, found, shown, page, address, told(body.value())))
        : Optional.empty();
  }
}
