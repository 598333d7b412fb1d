package org.chungtay.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chungtay.TestSite;
import org.chungtay.model.Code;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Problem;

/// What a build has to find, to leave and to make after an edit. A build that gives up and makes
/// everything again finds and leaves it too, so what it makes has a limit.
///
/// @param kind of the edit, or of the one that it takes back
/// @param touched how many files it changed
/// @param anew what a build says that knew nothing
/// @param before the files that were published before it
/// @param files those that have to be published now
record ExpectedBuild(
    RandomEdit.Kind kind,
    int touched,
    Report anew,
    Map<String, Hash> before,
    Map<String, Hash> files) {

  /// How a build did otherwise, if it did.
  ///
  /// @param out what it published into
  /// @param owing what it may have to make besides
  Optional<String> difference(Report build, Path out, Report.Work owing) {
    // Only a build that follows another can know what is gone.
    List<Problem> told =
        build.problems().stream().filter(p -> p.code() != Code.ADDRESS_GONE).toList();
    if (!told.equals(anew.problems())) {
      return Optional.of(told + " and " + anew.problems());
    }
    Set<String> other = differing(files, TestSite.tree(out));
    return other.isEmpty() ? wasted(build, owing) : Optional.of(other.toString());
  }

  private static Set<String> differing(Map<String, Hash> one, Map<String, Hash> other) {
    Set<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeIf(name -> one.containsKey(name) && one.get(name).equals(other.get(name)));
    return names;
  }

  private Optional<String> wasted(Report build, Report.Work owing) {
    Set<String> changed = differing(before, files);
    int gone = (int) changed.stream().filter(file -> !files.containsKey(file)).count();
    int written = build.publication().written().size();
    if (written != changed.size() - gone || build.publication().deleted().size() != gone) {
      return Optional.of(written + " written, " + changed + " changed, " + gone + " of them gone");
    }
    Report.Work work = build.work();
    Report.Work most =
        most((int) changed.stream().filter(f -> !SearchUpdate.hold(new OutputPath(f))).count());
    boolean idle =
        work.parsed() <= most.parsed() + owing.parsed()
            && work.rendered() <= most.rendered() + owing.rendered()
            && work.linted() <= most.linted() + owing.linted()
            && work.drafted() <= most.drafted()
            && work.formed() <= most.formed();
    return idle
        ? Optional.empty()
        : Optional.of("made " + work + ", at most " + most + " and " + owing + " were due");
  }

  /// The most that there is reason to make again, of all that there is.
  ///
  /// @param drawn how many files beside those of search have changed: nothing gets its form that is
  ///   not another then
  private Report.Work most(int drawn) {
    Report.Work all = anew.work();
    int few = touched + all.rendered() / 5;
    if (anew.hasErrors()) {
      // A file of data that cannot be read is missing in the registers.
      return new Report.Work(touched, few, all.linted(), 0, 0);
    }
    int half = all.drafted() / 2;
    return switch (kind) {
      // They stand on their own page and in feeds.
      case BODY, PICTURE -> new Report.Work(touched, touched, touched, all.drafted() / 8, drawn);
      // What an article says of itself stands in lists, and beside those that are related to it.
      case TITLE, KIND, TOPICS, SCHOOLS, PAIRING, WITHDRAWAL ->
          new Report.Work(touched, touched, touched, half, drawn);
      // Other texts may lead to an article that comes, goes or has another address, or cite it.
      case DATE, FIGURE, CLOCK, ADD, RENAME, DELETE ->
          new Report.Work(touched, few, few, half, drawn);
      // Every text is held against the names of units, and against abbreviations and words with a
      // mark that may stand elsewhere in those of schools.
      case UNIT_NAME, SCHOOL_NAME -> new Report.Work(touched, few, all.linted(), half, drawn);
      case DATA -> new Report.Work(touched, few, few, half, drawn);
      // Most articles have a topic, and whether it is that one is seen in their views.
      case TOPIC_LABEL -> new Report.Work(touched, few, few, all.drafted() * 9 / 10, drawn);
      // Every page leads to the list of them while there are any.
      case PLACE -> new Report.Work(touched, touched, touched, all.drafted(), drawn);
      // Every page says the site's name, but no text does.
      case CONFIG -> new Report.Work(touched, touched, all.linted(), all.drafted(), drawn);
      // A date is another moment elsewhere, and a link begins otherwise.
      case SETTING ->
          new Report.Work(all.parsed(), all.rendered(), all.linted(), all.drafted(), drawn);
      // A theme is one, whichever of its files changes.
      case TEMPLATE -> new Report.Work(touched, touched, touched, all.drafted(), all.formed());
      case REVERT -> new Report.Work(0, 0, 0, 0, 0);
    };
  }

  /// That work, and so many files and texts more.
  static Report.Work sum(Report.Work work, int files) {
    return new Report.Work(
        work.parsed() + files,
        work.rendered() + files,
        work.linted() + files,
        work.drafted(),
        work.formed());
  }
}
