package org.chungtay.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chungtay.model.OutputPath;
import org.chungtay.publish.Step.Put;
import org.chungtay.publish.Step.Remove;
import org.chungtay.publish.Step.RemoveFolder;

/// Carries out a plan.
///
/// First the journal is written, and all is made ready that readers do not see: new folders and,
/// from another disk, copies. Each step then is one rename or one deletion, so that a reader who
/// comes in between, and a build that is killed in between, meet only whole files.
final class Publishing {

  /// Beside its target, a file that could not be moved there by one rename.
  private static final String PARTIAL = ".chungtay-partial";

  private final Plan plan;
  private final OutputFolder output;
  private final Supply supply;
  private int published;
  private int deleted;

  private Publishing(Plan plan, OutputFolder output, Supply supply) {
    this.plan = plan;
    this.output = output;
    this.supply = supply;
  }

  /// @param staging where the files wait, a folder of our own
  /// @throws PublishingStopped when the output is left between two builds
  /// @throws UncheckedIOException naming what could not be written or deleted, when it is not
  static void carryOut(Plan plan, OutputFolder output, Path staging) {
    Path journal = output.root().resolve(Manifest.JOURNAL);
    try {
      Supply.tidy(output.root());
      if (!plan.steps().isEmpty()) {
        Folders.make(output.root());
        try (Supply supply = Supply.of(plan.puts(), output.root(), staging)) {
          replace(Files.write(supply.draft(), plan.journal().bytes()), journal);
          new Publishing(plan, output, supply).carryOut();
        }
      }
      Files.deleteIfExists(journal);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot publish into " + output.root(), e);
    }
  }

  private void carryOut() throws IOException {
    for (Put put : plan.puts()) {
      if (output.terrain().obstacle(put.path()).isEmpty()) {
        Folders.make(folder(put.path()));
      }
    }
    for (Step step : plan.steps()) {
      try {
        carryOut(step);
      } catch (IOException e) {
        throw fault(step, e);
      }
    }
  }

  private void carryOut(Step step) throws IOException {
    switch (step) {
      case Put put -> {
        Folders.make(folder(put.path()));
        move(supply.file(put), output.resolve(put.path()));
        published++;
      }
      case Remove(OutputPath path) -> {
        Files.deleteIfExists(output.resolve(path));
        deleted++;
      }
      case RemoveFolder(OutputPath path) -> {
        try {
          Files.deleteIfExists(output.resolve(path));
        } catch (DirectoryNotEmptyException e) {
          // What is left in it is not ours.
        }
      }
    }
  }

  private UncheckedIOException fault(Step step, IOException cause) {
    String verb = step instanceof Put ? "write" : "delete";
    String message = "cannot %s %s".formatted(verb, output.resolve(step.path()));
    return published + deleted == 0
        ? new UncheckedIOException(message, cause)
        : new PublishingStopped(
            message, cause, published, plan.puts().size(), deleted, plan.removals().size());
  }

  private Path folder(OutputPath path) {
    Path parent = output.resolve(path).getParent();
    return parent == null ? output.root() : parent;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      replace(from, to);
    } catch (AtomicMoveNotSupportedException e) {
      // The folder is on a disk of its own.
      Path partial = to.resolveSibling(PARTIAL);
      try {
        Files.copy(from, partial, StandardCopyOption.REPLACE_EXISTING);
        Access.ofFile(partial);
        replace(partial, to);
      } finally {
        Files.deleteIfExists(partial);
      }
    }
  }

  private static void replace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
