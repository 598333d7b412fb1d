package org.chungtay.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/// The file system of the machine, with someone who watches: who is told of every call before it is
/// made, may let it fail, and may say that a folder lies on a disk of its own.
public final class WatchedDisk extends FileSystem {

  /// Who watches.
  public interface Watcher {

    /// Before a file or folder is written, moved to this place, or deleted.
    default void beforeChange(Path real) throws IOException {}

    /// After a file was moved to this place, or something was deleted there.
    default void afterStep(Path real) {}

    /// Before someone asks what stands there.
    default void beforeLook(Path real) throws IOException {}

    /// The disk on which something lies, where it is not that of the machine.
    default FileStore disk(Path real, FileStore machines) {
      return machines;
    }
  }

  private final FileSystem machine;
  private final Watcher watcher;
  private final Provider provider = new Provider();

  private WatchedDisk(FileSystem machine, Watcher watcher) {
    this.machine = machine;
    this.watcher = watcher;
  }

  /// The same path, watched.
  public static Path watched(Path path, Watcher watcher) {
    WatchedDisk disk = new WatchedDisk(path.getFileSystem(), watcher);
    return disk.new Watched(path);
  }

  private static Path real(Path path) {
    if (path instanceof Watched watched) {
      return watched.real;
    }
    throw new ProviderMismatchException(path.toString());
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {}

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return machine.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return StreamSupport.stream(machine.getRootDirectories().spliterator(), false)
        .<Path>map(Watched::new)
        .toList();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return machine.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return machine.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return new Watched(machine.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    PathMatcher matcher = machine.getPathMatcher(syntaxAndPattern);
    return path -> matcher.matches(real(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return machine.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() throws IOException {
    return machine.newWatchService();
  }

  private final class Watched implements Path {
    private final Path real;

    Watched(Path real) {
      this.real = real;
    }

    private Path watched(Path path) {
      return path == null ? null : new Watched(path);
    }

    @Override
    public FileSystem getFileSystem() {
      return WatchedDisk.this;
    }

    @Override
    public boolean isAbsolute() {
      return real.isAbsolute();
    }

    @Override
    public Path getRoot() {
      return watched(real.getRoot());
    }

    @Override
    public Path getFileName() {
      return watched(real.getFileName());
    }

    @Override
    public Path getParent() {
      return watched(real.getParent());
    }

    @Override
    public int getNameCount() {
      return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
      return watched(real.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
      return watched(real.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
      return real.startsWith(real(other));
    }

    @Override
    public boolean endsWith(Path other) {
      return real.endsWith(real(other));
    }

    @Override
    public Path normalize() {
      return watched(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
      return watched(real.resolve(real(other)));
    }

    @Override
    public Path relativize(Path other) {
      return watched(real.relativize(real(other)));
    }

    @Override
    public URI toUri() {
      return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
      return watched(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
      return watched(real.toRealPath(options));
    }

    @Override
    public WatchKey register(
        WatchService service, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
        throws IOException {
      return real.register(service, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
      return real.compareTo(real(other));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Watched watched && real.equals(watched.real);
    }

    @Override
    public int hashCode() {
      return real.hashCode();
    }

    @Override
    public String toString() {
      return real.toString();
    }
  }

  private final class Provider extends FileSystemProvider {

    @Override
    public String getScheme() {
      return "watched";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      return WatchedDisk.this;
    }

    @Override
    public Path getPath(URI uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      Path real = real(path);
      boolean writes = options.contains(StandardOpenOption.WRITE);
      if (writes) {
        watcher.beforeChange(real);
      }
      SeekableByteChannel channel = Files.newByteChannel(real, options, attributes);
      return writes ? new WatchedChannel(channel, real) : channel;
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      List<Path> watched = new ArrayList<>();
      try (DirectoryStream<Path> files = Files.newDirectoryStream(real(folder))) {
        files.forEach(file -> watched.add(new Watched(file)));
      }
      return new DirectoryStream<>() {
        @Override
        public Iterator<Path> iterator() {
          return watched.iterator();
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
      watcher.beforeChange(real(folder));
      Files.createDirectory(real(folder), attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
        throws IOException {
      watcher.beforeChange(real(link));
      Files.createSymbolicLink(real(link), real(target), attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
      return new Watched(Files.readSymbolicLink(real(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
      watcher.beforeChange(real(path));
      Files.delete(real(path));
      watcher.afterStep(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
      watcher.beforeChange(real(to));
      Files.copy(real(from), real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
      if (!getFileStore(from).equals(getFileStore(to.getParent()))) {
        throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "another disk");
      }
      watcher.beforeChange(real(to));
      Files.move(real(from), real(to), options);
      watcher.afterStep(real(to));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
      return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return watcher.disk(real(path), Files.getFileStore(real(path)));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      real(path).getFileSystem().provider().checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      watcher.beforeLook(real(path));
      return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      watcher.beforeLook(real(path));
      return Files.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
        throws IOException {
      watcher.beforeChange(real(path));
      Files.setAttribute(real(path), name, value, options);
    }
  }

  /// A disk may be full in the middle of a file.
  private final class WatchedChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;
    private final Path file;

    WatchedChannel(SeekableByteChannel channel, Path file) {
      this.channel = channel;
      this.file = file;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      return channel.read(to);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      watcher.beforeChange(file);
      return channel.write(from);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      channel.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
