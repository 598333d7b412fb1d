package org.chungtay.check;

import java.util.Set;

/// What came of trying an address.
///
/// @param isDead whether a reader would be shown nothing
/// @param text what was answered, the same in every language: `HTTP 404`, or what was in the way:
///   `URL`, `DNS`, `TCP`, `TLS`, `timeout`, `redirect`, the internal address that the host has
public record Answer(boolean isDead, String text) {

  /// Answers that a program gets and a reader with a browser may not: sign in, pay, not for robots,
  /// not so fast, not in this country.
  private static final Set<Integer> NOT_FOR_PROGRAMS =
      Set.of(401, 402, 403, 406, 407, 408, 425, 429, 451, 503, 999);

  private static final String STATUS = "HTTP ";

  static Answer ofStatus(int status) {
    return new Answer(status >= 400 && !NOT_FOR_PROGRAMS.contains(status), STATUS + status);
  }

  /// Whether a server said this. Otherwise the fault may be on this side: a machine without a
  /// network finds every link dead.
  boolean isFromServer() {
    return text.startsWith(STATUS);
  }

  static Answer nothing(String why) {
    return new Answer(true, why);
  }
}
