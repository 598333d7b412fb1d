package org.chungtay.build;

import static org.chungtay.build.Stage.INDEX;
import static org.chungtay.build.Stage.MARKDOWN;
import static org.chungtay.build.Stage.PUBLISH;
import static org.chungtay.build.Stage.READ;
import static org.chungtay.build.Stage.RENDER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chungtay.check.Lint;
import org.chungtay.check.Registers;
import org.chungtay.feed.Feed;
import org.chungtay.markdown.MarkdownRenderer;
import org.chungtay.model.Article;
import org.chungtay.model.Body;
import org.chungtay.model.Checked;
import org.chungtay.model.Content;
import org.chungtay.model.Flaws;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.Positions;
import org.chungtay.model.Problem;
import org.chungtay.model.Publication;
import org.chungtay.model.Severity;
import org.chungtay.model.Sink;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.chungtay.publish.OutputRefused;
import org.chungtay.publish.StagingSink;
import org.chungtay.search.Amendment;
import org.chungtay.search.Catalogue;
import org.chungtay.search.Corpus;
import org.chungtay.source.SiteReader;
import org.chungtay.theme.Page;
import org.chungtay.theme.Theme;
import org.chungtay.theme.ThemeFault;

/// A build before which nothing but the Markdown of some entries was edited. It makes what tells
/// that Markdown, from what the last build knew of those entries, and leaves all else as it stands.
///
/// Wherever it is not certain to do what a whole build would, it does nothing: when something else
/// was edited, when the Markdown has a shortcode that it did not have, or shows other files.
final class Retelling {

  /// What was edited takes a whole build. The output has not been touched.
  static final class TooLittle extends Exception {
    private static final long serialVersionUID = 1;

    private static <T> T unlessEmpty(Optional<T> found) throws TooLittle {
      return found.orElseThrow(TooLittle::new);
    }
  }

  /// Of more files than these a whole build takes about as long.
  private static final int MOST = 100;

  /// A file that was edited, and what the last build knew of its entry.
  private record Edited(Path file, Dossier before, Source<?> source) {}

  /// An entry with what it says now.
  private record Retold(Edited edited, Body body, Dossier after) {}

  private final BuildOptions options;
  private final Path cache;
  private final Scene scene;
  private final LastBuild last;
  private final Stopwatch stages;
  private final SiteConfig config;
  private final Dossiers dossiers;

  Retelling(BuildOptions options, Path cache, Scene scene, LastBuild last, Stopwatch stages) {
    this.options = options;
    this.cache = cache;
    this.scene = scene;
    this.last = last;
    this.stages = stages;
    this.config = options.over(SiteReader.config(options.site()));
    this.dossiers = Dossiers.in(options.site(), cache);
  }

  /// Builds.
  ///
  /// @throws TooLittle when a whole build is needed
  Report make() throws OutputRefused, TooLittle {
    List<Edited> edited = stages.time(READ, 0, this::edited);
    Dossiers.Common common = TooLittle.unlessEmpty(dossiers.common());
    List<Retold> retold =
        stages.time(MARKDOWN, edited.size(), () -> retold(edited, common.registers()));
    List<Problem> problems = problems(retold);
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
        ? report(Publication.nothing(0), Map.of(), problems)
        : publish(retold, common, problems);
  }

  private List<Edited> edited() throws TooLittle {
    List<Path> altered = TooLittle.unlessEmpty(last.altered(scene, cache));
    if (altered.size() > MOST) {
      throw new TooLittle();
    }
    List<Edited> edited = new ArrayList<>();
    for (Path file : altered) {
      Dossier dossier = TooLittle.unlessEmpty(dossiers.of(file));
      Checked<Source<?>> read =
          TooLittle.unlessEmpty(
              SiteReader.entry(dossier.path(), file, config.timeZone()).filter(dossier::fits));
      edited.add(new Edited(file, dossier, read.value()));
    }
    return edited;
  }

  private List<Retold> retold(List<Edited> edited, Registers registers) throws TooLittle {
    MarkdownRenderer renderer = new MarkdownRenderer(config);
    Lint lint = new Lint(registers);
    List<Retold> retold = new ArrayList<>();
    for (Edited entry : edited) {
      Source<?> source = entry.source();
      Answered.Notes notes =
          new Answered.Notes(
              new Answered.Again(entry.before().answers(), source.path(), dossiers::destinations));
      Checked<Body> body;
      try {
        body = renderer.render(source.path(), source.body(), notes);
      } catch (Answered.NewQuestion e) {
        throw new TooLittle();
      }
      Flaws flaws = new Flaws(entry.before().flaws());
      List<Problem> remarks = lint.check(List.of(source), _ -> body.value(), flaws);
      Dossier after =
          TooLittle.unlessEmpty(entry.before().telling(List.copyOf(notes.taken()), body, remarks));
      retold.add(new Retold(entry, body.value(), after));
      stages.step();
    }
    return retold;
  }

  /// What the last build found, but for what it found in these.
  private List<Problem> problems(List<Retold> retold) {
    Set<Problem> gone = new HashSet<>();
    retold.forEach(entry -> gone.addAll(entry.edited().before().remarks()));
    List<Problem> problems = new ArrayList<>(last.problems());
    problems.removeIf(gone::contains);
    retold.forEach(entry -> problems.addAll(entry.after().remarks()));
    problems.removeIf(problem -> config.lint().silences(problem.code()));
    return Problem.sorted(problems);
  }

  private Report publish(List<Retold> retold, Dossiers.Common common, List<Problem> problems)
      throws OutputRefused, TooLittle {
    Theme theme = Theme.load(options.site(), config, Positions.NONE).value();
    try (StagingSink sink =
        StagingSink.open(
            options.out(), options.site(), cache.resolve("staging"), options.clean(), true)) {
      Map<Integer, Feed> feeds = feeds(retold, common);
      stages.time(
          RENDER,
          retold.size(),
          () -> {
            retold.forEach(entry -> render(entry, theme, sink));
            feeds.values().forEach(feed -> feed.emit(sink));
          });
      sink.keepTheRest(stages.time(INDEX, 0, () -> amendSearch(retold, common.pages(), sink)));
      LastBuild.forget(cache);
      Publication publication = stages.time(PUBLISH, 0, sink::publish);
      retold.forEach(entry -> dossiers.write(entry.edited().file(), entry.after()));
      feeds.forEach(dossiers::write);
      Report report = report(publication, reasons(retold, publication), problems);
      LastBuild.remember(scene, options, cache, last.validity(), report);
      return report;
    } catch (ThemeFault _) {
      throw new TooLittle();
    }
  }

  private void render(Retold entry, Theme theme, Sink sink) {
    Page untold = entry.after().page();
    if (untold != null) {
      String html = theme.render(untold.telling(entry.body(), config));
      sink.accept(untold.path(), Content.text(html));
    }
    stages.step();
  }

  private static Map<OutputPath, Reason> reasons(List<Retold> retold, Publication publication) {
    Map<OutputPath, Reason> reasons = new TreeMap<>();
    for (Retold entry : retold) {
      Page page = entry.after().page();
      if (page != null && publication.written().contains(page.path())) {
        reasons.put(page.path(), Reason.VIEW);
      }
    }
    return reasons;
  }

  /// The feeds that carry these, with what they say now.
  private Map<Integer, Feed> feeds(List<Retold> retold, Dossiers.Common common) throws TooLittle {
    Map<Integer, Feed> feeds = new TreeMap<>();
    for (Retold entry : retold) {
      Permalink address = entry.after().address();
      if (address != null && entry.edited().source().entry() instanceof Article article) {
        String url = config.absolute(address).toASCIIString();
        for (int number : common.feeds().getOrDefault(url, List.of())) {
          Feed feed = feeds.get(number);
          feed = feed == null ? TooLittle.unlessEmpty(dossiers.feed(number)) : feed;
          feeds.put(number, feed.telling(url, article, entry.body(), config));
        }
      }
    }
    return feeds;
  }

  /// @return the files that no longer belong to search
  private Set<OutputPath> amendSearch(List<Retold> retold, Catalogue pages, Sink sink)
      throws TooLittle {
    Map<Permalink, Retold> changes = new TreeMap<>();
    for (Retold entry : retold) {
      Permalink address = entry.after().address();
      if (address != null) {
        changes.put(address, entry);
      }
    }
    if (changes.isEmpty()) {
      return Set.of();
    }
    Corpus before =
        pages.corpus(
            card -> Objects.requireNonNull(changes.get(card.address())).edited().before().text());
    Corpus after =
        Corpus.of(
            before.pages().stream()
                .map(
                    page -> {
                      Retold entry = changes.get(page.card().address());
                      return entry == null ? page : page.saying(entry.after().text());
                    })
                .toList(),
            before.labels(),
            pages);
    return TooLittle.unlessEmpty(
        new Workers(options.threads())
            .run(() -> Amendment.emit(before, after, this::published, sink)));
  }

  private Optional<byte[]> published(OutputPath path) {
    try {
      return Optional.of(Files.readAllBytes(options.out().resolve(path.value())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private Report report(
      Publication publication, Map<OutputPath, Reason> reasons, List<Problem> problems) {
    return new Report(
        last.pages(), publication, reasons, problems, last.pending(), stages.timings());
  }
}
