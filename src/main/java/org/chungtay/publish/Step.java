package org.chungtay.publish;

import java.nio.file.Path;
import org.chungtay.model.OutputPath;

/// One change of an output folder.
sealed interface Step {

  /// What it happens to.
  OutputPath path();

  /// A file is moved to where it belongs, over the one before if there is one.
  ///
  /// @param staged where it waits
  record Put(OutputPath path, Path staged) implements Step {}

  record Remove(OutputPath path) implements Step {}

  /// A folder goes, if nothing is left in it.
  record RemoveFolder(OutputPath path) implements Step {}
}
