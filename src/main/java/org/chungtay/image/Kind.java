package org.chungtay.image;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a file is, by its first bytes.
enum Kind {
  JPEG,
  PNG,
  GIF,
  WEBP,
  AVIF,
  /// HEIC and its kin: what telephones save and browsers do not show.
  PHONE_PICTURE,
  PDF,
  ZIP,
  MP4,
  WEBM,
  OGG,
  MP3,
  CAPTIONS,
  /// Text of any kind: a page of HTML, what a server says of an error, a note of Git LFS.
  TEXT,
  UNKNOWN;

  private static final Set<Kind> PICTURES = Set.of(JPEG, PNG, GIF, WEBP, AVIF);

  private static final int HEAD = 1024;

  /// Fewer signs may be anything.
  private static final int SHORTEST_TEXT = 16;

  private static final Pattern TEXT_SIGNS =
      Pattern.compile("[^\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f\\x7f]*");

  private static final Set<String> PHONE_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

  boolean isPicture() {
    return PICTURES.contains(this);
  }

  /// Whether smaller pictures can be made of it: AVIF cannot be read, and a GIF is small or moves.
  boolean isScalable() {
    return this == JPEG || this == PNG || this == WEBP;
  }

  /// A file of this kind as it is published.
  ///
  /// @throws BrokenPicture when it does not follow its format
  Pieces pieces(Window in) throws IOException {
    return switch (this) {
      case JPEG -> Jpeg.pieces(in);
      case PNG -> Png.pieces(in);
      case GIF -> Gif.pieces(in);
      case WEBP -> Webp.pieces(in);
      case AVIF -> Avif.pieces(in);
      case PHONE_PICTURE, PDF, ZIP, MP4, WEBM, OGG, MP3, CAPTIONS, TEXT, UNKNOWN -> {
        Pieces all = new Pieces();
        all.keep(0, in.size());
        yield all;
      }
    };
  }

  static Kind of(Window in) throws IOException {
    String head = in.text(0, HEAD);
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (head.startsWith(Png.SIGNATURE)) {
      return PNG;
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return GIF;
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (head.startsWith("ftyp", 4)) {
      return media(in, head);
    }
    // Readers look for it in what comes first, since mail programs put lines before it.
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (head.matches("(?s)PK(\\x03\\x04|\\x05\\x06|\\x07\\x08).*")) {
      return ZIP;
    }
    return head.startsWith("\u001aE\u00df\u00a3") ? WEBM : sound(head);
  }

  /// By the brands of which an ISO base media file is.
  private static Kind media(Window in, String head) throws IOException {
    long length = in.u32(0);
    int end = length == 0 ? head.length() : Math.clamp(length, 8, head.length());
    List<String> brands = head.substring(8, end).replaceAll("(?s)(.{4})", "$1\n").lines().toList();
    if (brands.contains("avif") || brands.contains("avis")) {
      return AVIF;
    }
    return !brands.isEmpty() && PHONE_BRANDS.contains(brands.getFirst()) ? PHONE_PICTURE : MP4;
  }

  private static Kind sound(String head) {
    if (head.startsWith("OggS")) {
      return OGG;
    }
    if (head.startsWith("ID3")
        || (head.length() > 1 && head.charAt(0) == 0xff && head.charAt(1) >= 0xe0)) {
      return MP3;
    }
    if (head.startsWith("WEBVTT") || head.startsWith("\u00ef\u00bb\u00bfWEBVTT")) {
      return CAPTIONS;
    }
    return isText(head) ? TEXT : UNKNOWN;
  }

  private static boolean isText(String head) {
    return head.length() >= SHORTEST_TEXT && TEXT_SIGNS.matcher(head).matches();
  }
}
