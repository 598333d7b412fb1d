package org.chungtay.model;

import java.util.Map;
import java.util.Optional;

/// Formats in which staff have files and which no browser shows, each with the one to save it in.
public final class SavedAs {

  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("doc", "PDF"),
          Map.entry("docx", "PDF"),
          Map.entry("odt", "PDF"),
          Map.entry("rtf", "PDF"),
          Map.entry("pages", "PDF"),
          Map.entry("xls", "XLSX"),
          Map.entry("ppt", "PPTX"),
          Map.entry("odp", "PPTX"),
          Map.entry("rar", "ZIP"),
          Map.entry("7z", "ZIP"),
          Map.entry("bmp", "PNG"),
          Map.entry("tif", "JPG"),
          Map.entry("tiff", "JPG"),
          Map.entry("psd", "JPG"),
          Map.entry("wav", "MP3"),
          Map.entry("wma", "MP3"),
          Map.entry("avi", "MP4"),
          Map.entry("mov", "MP4"),
          Map.entry("mkv", "MP4"),
          Map.entry("wmv", "MP4"));

  private SavedAs() {}

  /// The format to save a file with this extension in, in capitals as people write it.
  public static Optional<String> of(String extension) {
    return Optional.ofNullable(FORMATS.get(extension));
  }
}
