package org.chungtay.publish;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/// Lets a web server, which is another user, read what is published, whatever the umask of the
/// build. It takes no permission away.
final class Access {

  private static final Set<PosixFilePermission> READ = EnumSet.of(GROUP_READ, OTHERS_READ);

  private static final Set<PosixFilePermission> ENTER =
      EnumSet.of(GROUP_READ, GROUP_EXECUTE, OTHERS_READ, OTHERS_EXECUTE);

  private Access() {}

  static void ofFile(Path file) throws IOException {
    grant(file, READ);
  }

  static void ofFolder(Path folder) throws IOException {
    grant(folder, ENTER);
  }

  private static void grant(Path path, Set<PosixFilePermission> permissions) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> all = EnumSet.copyOf(view.readAttributes().permissions());
      if (all.addAll(permissions)) {
        view.setPermissions(all);
      }
    }
  }
}
