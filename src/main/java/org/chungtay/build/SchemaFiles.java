package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.chungtay.model.text.Messages;
import org.chungtay.source.Schemas;

/// The JSON Schemas of everything that staff write, as files.
public final class SchemaFiles {

  /// Where a site keeps them: beside what they describe, in a folder that no content is read from.
  public static final String FOLDER = "content/.schemas";

  private SchemaFiles() {}

  /// Writes every schema into a folder, which is made if need be.
  ///
  /// @return how many there are
  /// @throws UncheckedIOException naming the folder that could not be written to
  public static int write(Path folder, Messages messages) {
    SortedMap<String, String> schemas = Schemas.all(messages);
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> schema : schemas.entrySet()) {
        Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
    return schemas.size();
  }
}
