package org.chungtay.build;

import org.chungtay.model.Keyed;

/// A stage of the build, in the order in which they run.
public enum Stage implements Keyed {
  /// What is there, beside what the last build made of it.
  COMPARE,
  /// What is known of what the last build made.
  RECALL,
  READ,
  FILES,
  ASSEMBLE,
  MARKDOWN,
  RENDER,
  INDEX,
  PUBLISH,
  /// Only where a check is asked to try links to other sites.
  LINKS
}
