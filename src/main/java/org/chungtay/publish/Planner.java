package org.chungtay.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.publish.OutputRefused.Reason;
import org.chungtay.publish.Step.Put;
import org.chungtay.publish.Step.Remove;
import org.chungtay.publish.Step.RemoveFolder;
import org.chungtay.publish.Terrain.Kind;

/// Plans a publication.
///
/// New files come first, for nothing leads to them yet; then those that replace others. A file that
/// has to become a folder, or a folder that has to become a file, goes between the two: for a
/// moment, neither is there. What is no longer made goes when nothing leads to it any more.
final class Planner {

  private final OutputFolder output;
  private final NavigableMap<OutputPath, Hash> made;
  private final Map<OutputPath, Path> staged;

  /// What stands in the output and may be deleted.
  private final Set<OutputPath> leaving = new TreeSet<>();

  /// @param made everything that is to stand in the output
  /// @param staged where those files wait that do not stand there yet
  /// @param clean whether foreign files are to be deleted
  Planner(
      OutputFolder output,
      NavigableMap<OutputPath, Hash> made,
      Map<OutputPath, Path> staged,
      boolean clean)
      throws IOException {
    this.output = output;
    this.made = made;
    this.staged = staged;
    for (OutputPath path : output.owned().keySet()) {
      if (!made.containsKey(path) && output.holds(path)) {
        leaving.add(path);
      }
    }
    if (clean) {
      leaving.addAll(output.foreign());
    }
  }

  /// @throws OutputRefused when something foreign is in the way
  Plan plan() throws OutputRefused, IOException {
    List<OutputPath> coming = new ArrayList<>();
    List<OutputPath> changing = new ArrayList<>();
    // What makes way for several files goes once.
    SequencedSet<Step> swaps = new LinkedHashSet<>();
    for (OutputPath path : staged.keySet().stream().sorted(Role.COMING).toList()) {
      if (holdsAny(path) || path.folders().stream().anyMatch(made::containsKey)) {
        throw new IllegalStateException("an artifact is a folder of another: " + path);
      }
      List<Step> clearing = clearing(path);
      if (!clearing.isEmpty()) {
        swaps.addAll(clearing);
        swaps.add(put(path));
      } else if (output.terrain().at(path) == Kind.NOTHING && Role.of(path) != Role.MANIFEST) {
        coming.add(path);
      } else {
        changing.add(path);
      }
    }
    SequencedSet<Step> steps = new LinkedHashSet<>();
    coming.forEach(path -> steps.add(put(path)));
    steps.addAll(swaps);
    changing.stream().sorted(Role.CHANGING).forEach(path -> steps.add(put(path)));
    leaving.stream()
        .filter(Predicate.not(made::containsKey))
        .sorted(Role.GOING)
        .forEach(path -> steps.add(new Remove(path)));
    emptied().forEach(folder -> steps.add(new RemoveFolder(folder)));
    return new Plan(List.copyOf(steps), journal());
  }

  private Put put(OutputPath path) {
    return new Put(path, Objects.requireNonNull(staged.get(path)));
  }

  /// What has to go before this file can stand at its place.
  private List<Step> clearing(OutputPath path) throws OutputRefused, IOException {
    Optional<OutputPath> obstacle = output.terrain().obstacle(path);
    if (obstacle.isPresent()) {
      refuseUnlessLeaving(obstacle.get());
      return List.of(new Remove(obstacle.get()));
    }
    Kind there = output.terrain().at(path);
    if (there == Kind.FOLDER) {
      return emptying(path);
    }
    if (there == Kind.OTHER || (there == Kind.FILE && !output.owned().containsKey(path))) {
      refuseUnlessLeaving(path);
    }
    return List.of();
  }

  /// Takes away a folder that stands where a file has to be. All of its files have to be leaving.
  private List<Step> emptying(OutputPath folder) throws OutputRefused, IOException {
    List<Step> steps = new ArrayList<>();
    Files.walkFileTree(
        output.resolve(folder),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            steps.add(new Remove(output.path(file)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path inner, IOException failure) {
            steps.add(new RemoveFolder(output.path(inner)));
            return FileVisitResult.CONTINUE;
          }
        });
    for (Step step : steps) {
      if (step instanceof Remove(OutputPath file)) {
        refuseUnlessLeaving(file);
      }
    }
    return steps;
  }

  private void refuseUnlessLeaving(OutputPath path) throws OutputRefused, IOException {
    if (!leaving.contains(path)) {
      throw output.holds(path)
          ? new OutputRefused(Reason.FOREIGN, path.value())
          : new OutputRefused(Reason.LINK, output.resolve(path).toString());
    }
  }

  /// The folders in which nothing of ours is left, the inner ones first.
  private List<OutputPath> emptied() throws IOException {
    Set<OutputPath> folders = new TreeSet<>(Comparator.reverseOrder());
    leaving.forEach(path -> folders.addAll(path.folders()));
    for (OutputPath path : output.owned().keySet()) {
      if (!made.containsKey(path)) {
        folders.addAll(path.folders());
      }
    }
    List<OutputPath> emptied = new ArrayList<>();
    for (OutputPath folder : folders) {
      if (!holdsAny(folder) && output.terrain().at(folder) == Kind.FOLDER) {
        emptied.add(folder);
      }
    }
    return emptied;
  }

  /// Whether anything is to stand in this folder.
  private boolean holdsAny(OutputPath folder) {
    // No name of ours begins with anything that sorts before a space.
    OutputPath next = made.ceilingKey(new OutputPath(folder + "/ "));
    return next != null && next.value().startsWith(folder + "/");
  }

  /// All that is ours, before and after, so that the build after one that was cut short knows its
  /// own.
  private Manifest journal() {
    SortedMap<OutputPath, Hash> ours = new TreeMap<>(output.owned());
    ours.putAll(made);
    return new Manifest(ours);
  }
}
