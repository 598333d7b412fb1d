package org.chungtay.model;

import java.util.Locale;

/// An enum whose constants staff write in YAML: `THI_XA` as `thi-xa` unless it says otherwise.
public interface Keyed {

  String name();

  /// The word as it is written in YAML.
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
