package org.chungtay.publish;

/// The output folder cannot be used as it is; nothing in it has been touched.
public final class OutputRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /// Why.
  public enum Reason {
    /// The folder is, or holds, or lies inside what the site is made from.
    HOLDS_SOURCES,
    /// A folder of ours holds a file that this program did not make.
    FOREIGN,
    /// The folder holds files, and no build has ever published into it.
    NOT_OURS,
    /// The root of a disk, a home; a work tree of git, when it is to be emptied.
    PRECIOUS,
    /// The path is a file.
    NOT_A_FOLDER,
    /// The path is a link to a folder that does not exist.
    DANGLING,
    /// A link, or something that is neither file nor folder, stands where a file has to be.
    LINK,
    /// The site's `.chungtay` is a link.
    CACHE_IS_A_LINK,
    /// A name is longer than file systems take.
    NAME_TOO_LONG,
    /// The system lets us write or delete nothing there.
    NOT_WRITABLE,
    /// The disk has not the space for what is to be published.
    NO_SPACE
  }

  private final Reason reason;
  private final String file;

  OutputRefused(Reason reason, String file) {
    super(reason + ": " + file);
    this.reason = reason;
    this.file = file;
  }

  public Reason reason() {
    return reason;
  }

  /// The file or folder that stands in the way.
  public String file() {
    return file;
  }
}
