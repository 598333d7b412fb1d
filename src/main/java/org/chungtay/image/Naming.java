package org.chungtay.image;

import java.util.Optional;
import java.util.Set;
import org.chungtay.model.Code;

/// What a file may be whose name says what it is. A browser shows a picture and plays a recording
/// whatever its name says, as long as it is one; where a format begins in many ways, what is not
/// known passes.
enum Naming {
  PICTURE,
  RECORDING,
  CAPTIONS,
  PDF,
  PACKAGE,
  /// Text in any encoding, and about anything.
  TEXT,
  ANY;

  private static final Set<Kind> RECORDINGS =
      Set.of(Kind.MP4, Kind.WEBM, Kind.OGG, Kind.MP3, Kind.UNKNOWN);

  static Naming of(String extension) {
    return switch (extension) {
      case "jpg", "jpeg", "png", "webp", "avif", "gif" -> PICTURE;
      case "mp3", "m4a", "ogg", "mp4", "webm" -> RECORDING;
      case "vtt" -> CAPTIONS;
      case "pdf" -> PDF;
      case "xlsx", "pptx", "ods", "zip" -> PACKAGE;
      case "csv", "txt" -> TEXT;
      default -> ANY;
    };
  }

  private boolean fits(Kind kind) {
    return switch (this) {
      case PICTURE -> kind.isPicture();
      case RECORDING -> RECORDINGS.contains(kind);
      case CAPTIONS -> kind == Kind.CAPTIONS;
      case PDF -> kind == Kind.PDF;
      case PACKAGE -> kind == Kind.ZIP || kind == Kind.UNKNOWN;
      case TEXT -> kind != Kind.ZIP && !kind.isPicture();
      case ANY -> true;
    };
  }

  Optional<Code> fault(Kind kind) {
    if (fits(kind)) {
      return Optional.empty();
    }
    return Optional.of(
        this == PICTURE && kind == Kind.PHONE_PICTURE
            ? Code.PICTURE_FORMAT
            : Code.ATTACHMENT_MISLABELLED);
  }
}
