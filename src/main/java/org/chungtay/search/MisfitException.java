package org.chungtay.search;

/// What was published is damaged, or was not made of what it should have been made of.
final class MisfitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MisfitException(String message) {
    super(message);
  }
}
