package org.chungtay.model;

/// What the archive calls an entry: ids are unique among entries of one kind.
public record EntryRef(Class<? extends Entry> kind, String id) {}
