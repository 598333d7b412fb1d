package org.chungtay.publish;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;

/// A disk of its own with so much space.
final class SmallDisk extends FileStore {

  private final FileStore machines;
  private final long space;

  SmallDisk(FileStore machines, long space) {
    this.machines = machines;
    this.space = space;
  }

  @Override
  public String name() {
    return "small";
  }

  @Override
  public String type() {
    return machines.type();
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public long getTotalSpace() {
    return Long.MAX_VALUE;
  }

  @Override
  public long getUsableSpace() {
    return space;
  }

  @Override
  public long getUnallocatedSpace() {
    return space;
  }

  @Override
  public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
    return machines.supportsFileAttributeView(type);
  }

  @Override
  public boolean supportsFileAttributeView(String name) {
    return machines.supportsFileAttributeView(name);
  }

  @Override
  public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> type) {
    return machines.getFileStoreAttributeView(type);
  }

  @Override
  public Object getAttribute(String attribute) throws IOException {
    return machines.getAttribute(attribute);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SmallDisk;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}
