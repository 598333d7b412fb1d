package org.chungtay.image;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.chungtay.model.Code;
import org.chungtay.model.Content;
import org.chungtay.model.Picture;
import org.chungtay.model.Picture.Form;
import org.jspecify.annotations.Nullable;

/// A file that staff or a theme supply, as it is published: pictures without what they tell beside
/// themselves (where and when they were taken, by whom, with what), everything else as it is.
public final class SuppliedFile {

  private SuppliedFile() {}

  /// Whether a file is named like a picture.
  ///
  /// @param extension of its name, in lower case
  public static boolean isPicture(String extension) {
    return Naming.of(extension) == Naming.PICTURE;
  }

  /// Looks at a file. Nothing is wrong with it when it is what its name says, and whole as far as
  /// that can be told.
  ///
  /// @param extension of its name, in lower case
  /// @throws IOException when it cannot be read
  public static Looked look(Path file, String extension) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return look(channel::read, channel.size(), extension);
    }
  }

  /// What is wrong with a file that has been read.
  public static Optional<Code> fault(byte[] file, String extension) {
    try {
      return Optional.ofNullable(look(Window.bytes(file), file.length, extension).fault());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read from memory", e);
    }
  }

  private static Looked look(Window.Bytes file, long size, String extension) throws IOException {
    Naming naming = Naming.of(extension);
    if (size == 0) {
      return new Looked(naming == Naming.ANY ? null : Code.ATTACHMENT_EMPTY, null);
    }
    Window in = new Window(file, size);
    Kind kind = Kind.of(in);
    try {
      Optional<Code> mistaken = naming.fault(kind);
      return mistaken.isEmpty() && kind.isPicture()
          ? new Looked(null, picture(kind, kind.pieces(in).traits()))
          : new Looked(mistaken.orElse(null), null);
    } catch (BrokenPicture e) {
      return new Looked(Code.PICTURE_BROKEN, null);
    }
  }

  private static @Nullable Picture picture(Kind kind, Traits traits) {
    return traits.width() == 0
        ? null
        : new Picture(traits.width(), traits.height(), form(kind, traits));
  }

  private static Form form(Kind kind, Traits traits) {
    if (traits.moves() || !kind.isScalable() || !Encoder.isAvailable()) {
      return Form.ITSELF;
    }
    return traits.isDrawn() ? Form.DRAWING : Form.PHOTOGRAPH;
  }

  /// The same without what is not to be published. Files are read when the sink takes them.
  ///
  /// @throws IOException when it cannot be read, or is a picture that has a fault
  public static Content cleaned(Content content) throws IOException {
    return switch (content) {
      case Content.Copy(Path file) ->
          isPicture(file) ? new Content.Made(() -> open(file)) : content;
      case Content.Bytes(byte[] bytes) -> new Content.Bytes(cleaned(bytes));
      case Content.Made _ -> content;
    };
  }

  private static boolean isPicture(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return Kind.of(new Window(channel::read, channel.size())).isPicture();
    }
  }

  private static InputStream open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file);
    try {
      return open(channel::read, channel.size(), channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static byte[] cleaned(byte[] bytes) throws IOException {
    try (InputStream in = open(Window.bytes(bytes), bytes.length, () -> {})) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(Window.Bytes bytes, long size, Closeable opened)
      throws IOException {
    Window in = new Window(bytes, size);
    return new SplicedStream(bytes, opened, Kind.of(in).pieces(in));
  }
}
