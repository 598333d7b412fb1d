package org.chungtay.publish;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;
import org.chungtay.model.OutputPath;
import org.chungtay.publish.OutputRefused.Reason;
import org.chungtay.publish.Terrain.Kind;

/// Whether the system will let a plan be carried out. It is asked before the first step, since a
/// site of which half is new is worse than one of yesterday.
record Feasibility(Plan plan, OutputFolder output, Path staging) {

  /// What a folder or the end of a file takes, on most file systems.
  private static final long BLOCK = 4096;

  /// What is left to others, and for folders that grow.
  private static final long MARGIN = 1 << 20;

  /// @throws OutputRefused naming the file or folder that will not do
  void check() throws OutputRefused, IOException {
    for (Step step : plan.steps()) {
      if (step.path().longName().isPresent()) {
        throw new OutputRefused(Reason.NAME_TOO_LONG, step.path().value());
      }
    }
    checkPermissions();
    checkSpace();
  }

  private void checkPermissions() throws OutputRefused, IOException {
    Set<Path> known = new HashSet<>();
    for (Step step : plan.steps()) {
      Path folder = output.terrain().nearest(step.path());
      if (Files.exists(folder) && known.add(folder) && !Files.isWritable(folder)) {
        throw new OutputRefused(Reason.NOT_WRITABLE, folder.toString());
      }
      if (output.terrain().at(step.path()) == Kind.FILE && isLocked(output.resolve(step.path()))) {
        throw new OutputRefused(Reason.NOT_WRITABLE, output.resolve(step.path()).toString());
      }
    }
  }

  /// Whether a file cannot be replaced or deleted though its folder is writable: it was made
  /// immutable. A file that is merely read-only can.
  private boolean isLocked(Path file) throws IOException {
    if (Files.isWritable(file)) {
      return false;
    }
    if (Files.getFileAttributeView(file, PosixFileAttributeView.class) == null) {
      return true;
    }
    PosixFileAttributes attributes =
        Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return attributes.permissions().contains(PosixFilePermission.OWNER_WRITE)
        && attributes.owner().equals(Files.getOwner(staging));
  }

  private void checkSpace() throws OutputRefused, IOException {
    FileStore disk = Folders.disk(output.root());
    long needed = MARGIN + BLOCK * newFolders() + plan.journal().bytes().length;
    if (!Folders.areOnOneDisk(staging, output.root())) {
      for (Step.Put put : plan.puts()) {
        needed += Files.size(put.staged()) + BLOCK;
      }
    }
    // Some network file systems do not know how large they are.
    if (disk.getTotalSpace() > 0 && disk.getUsableSpace() < needed) {
      throw new OutputRefused(Reason.NO_SPACE, output.root().toString());
    }
  }

  private long newFolders() throws IOException {
    Set<OutputPath> folders = new HashSet<>();
    for (Step.Put put : plan.puts()) {
      folders.addAll(put.path().folders());
    }
    long count = 0;
    for (OutputPath folder : folders) {
      count += output.terrain().at(folder) == Kind.FOLDER ? 0 : 1;
    }
    return count;
  }
}
