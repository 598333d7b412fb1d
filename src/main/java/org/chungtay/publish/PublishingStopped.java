package org.chungtay.publish;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The machine stopped a publication after its first step: the output holds files of two builds,
/// each of them whole. The next build carries on.
public final class PublishingStopped extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  private final int published;
  private final int toPublish;
  private final int deleted;
  private final int toDelete;

  PublishingStopped(
      String message, IOException cause, int published, int toPublish, int deleted, int toDelete) {
    super(message, cause);
    this.published = published;
    this.toPublish = toPublish;
    this.deleted = deleted;
    this.toDelete = toDelete;
  }

  /// How many files were published, of [#toPublish].
  public int published() {
    return published;
  }

  public int toPublish() {
    return toPublish;
  }

  /// How many files were deleted, of [#toDelete].
  public int deleted() {
    return deleted;
  }

  public int toDelete() {
    return toDelete;
  }
}
