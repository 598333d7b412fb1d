package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.archive.Assembler;
import org.chungtay.build.Typed.Meant;
import org.chungtay.build.Typed.Unclear;
import org.chungtay.model.Article;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Moment;
import org.chungtay.model.Problem;
import org.chungtay.model.School;
import org.chungtay.model.Severity;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.TextFile;
import org.chungtay.source.Dates;
import org.chungtay.source.SiteReader;
import org.jspecify.annotations.Nullable;

/// A site to which entries are added, each only where nothing goes wrong by it.
public final class Additions {

  /// A date as it was typed, and the part of the day where it was named: `afternoon`.
  public record When(Moment moment, @Nullable String partOfDay) {}

  private final Path site;
  private final Instant at;
  private final Checked<Sources> read;

  private Additions(Path site, Instant at, Checked<Sources> read) {
    this.site = site;
    this.at = at;
    this.read = read;
  }

  /// Reads the site as it is at this moment.
  public static Additions to(Path site, Instant at) {
    return new Additions(site, at, SiteReader.read(site));
  }

  /// The day it is in the site's time zone.
  public LocalDate today() {
    return LocalDate.ofInstant(at, sources().config().timeZone());
  }

  /// A day, or a day with its time, with the day first or as ISO 8601.
  public Typed<When> day(String typed) {
    return date(Dates.timestamp(typed, sources().config().timeZone()));
  }

  /// A day, a month or a year.
  public Typed<When> partialDate(String typed) {
    return date(Dates.partial(typed));
  }

  private Typed<When> date(Dates.Result result) {
    return switch (result) {
      case Dates.Result.Read(Moment moment) -> new Meant<>(new When(moment, null));
      case Dates.Result.Wrong(Code code, Map<String, String> arguments) -> {
        String meant = arguments.get("suggestion");
        if (code != Code.VALUE_DATE || meant == null) {
          yield new Unclear<>(code, arguments);
        }
        // What front matter refuses and suggests, a question may take.
        Dates.Result iso =
            meant.contains("T")
                ? Dates.timestamp(meant, sources().config().timeZone())
                : Dates.partial(meant);
        yield iso instanceof Dates.Result.Read(Moment moment)
            ? new Meant<>(new When(moment, arguments.get("partOfDay")))
            : new Unclear<>(code, arguments);
      }
    };
  }

  /// A unit or a school by its id or any of its names.
  public Typed<Source<?>> party(String typed) {
    return new NameIndex(
            Stream.<Source<?>>concat(
                    sources().of(District.class).stream(), sources().of(School.class).stream())
                .toList())
        .find(typed, Code.PARTNER_UNKNOWN);
  }

  /// A unit by its id or any of its names.
  public Typed<Source<?>> unit(String typed) {
    return new NameIndex(List.copyOf(sources().of(District.class)))
        .find(typed, Code.DISTRICT_UNKNOWN);
  }

  /// The file of the article that has this slug.
  public Optional<SourcePath> article(String slug) {
    return sources().of(Article.class).stream()
        .filter(article -> article.id().equals(slug))
        .map(Source::path)
        .findFirst();
  }

  public boolean exists(SourcePath file) {
    return Files.exists(site.resolve(file.value()));
  }

  /// Adds a file, or adds to the end of the one that is there; nothing is written when that would
  /// be an error.
  ///
  /// @return the problems that it makes, or would make
  /// @throws UncheckedIOException naming the file that could not be written
  public List<Problem> add(SourcePath file, String text) {
    Path target = site.resolve(file.value());
    try {
      String before = Files.exists(target) ? Files.readString(target) : "";
      String after = before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + text;
      List<Problem> problems =
          new ArrayList<>(problems(SiteReader.read(site, Map.of(file, after))));
      problems(read).forEach(problems::remove);
      if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
        TextFile.write(target, after);
      }
      return Problem.sorted(problems);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  private List<Problem> problems(Checked<Sources> site) {
    return Stream.concat(
            site.problems().stream(),
            Assembler.assemble(site.value(), at, false, false).problems().stream())
        .toList();
  }

  private Sources sources() {
    return read.value();
  }
}
