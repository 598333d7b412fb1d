package org.chungtay.publish;

/// The output folder cannot be used as it is; nothing in it has been touched.
public final class OutputRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /// Why.
  public enum Reason {
    /// The folder is, or holds, or lies inside what the site is made from.
    HOLDS_SOURCES,
    /// The folder holds a file that this program did not make.
    FOREIGN,
    /// The path is a file.
    NOT_A_FOLDER
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
