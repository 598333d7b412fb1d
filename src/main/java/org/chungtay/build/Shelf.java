package org.chungtay.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Records of one kind that a build leaves to the next one, each under its key. One that is the
/// same again is handed on as its bytes.
///
/// @param <K> a record or a text
final class Shelf<K, V extends Record> {

  /// How it lies in a cache.
  record Packed<K, V extends Record>(Map<K, Deferred<V>> records) {}

  private final Map<K, V> values;
  private final Map<K, Deferred<V>> packed;

  private Shelf(Map<K, V> values, Map<K, Deferred<V>> packed) {
    this.values = values;
    this.packed = packed;
  }

  static <K, V extends Record> Shelf<K, V> empty() {
    return new Shelf<>(Map.of(), Map.of());
  }

  /// Reads every record, in parallel.
  static <K, V extends Record> Shelf<K, V> of(Packed<K, V> packed, Class<V> type) {
    Map<K, V> values = new ConcurrentHashMap<>(packed.records().size() * 2);
    packed.records().entrySet().parallelStream()
        .forEach(entry -> values.put(entry.getKey(), entry.getValue().read(type)));
    return new Shelf<>(values, packed.records());
  }

  @Nullable V get(K key) {
    return values.get(key);
  }

  Map<K, V> values() {
    return values;
  }

  /// A shelf with these records alone.
  @SuppressWarnings("ReferenceEquality") // the very record has the very bytes
  Shelf<K, V> with(Map<K, V> now) {
    Map<K, Deferred<V>> bytes = new ConcurrentHashMap<>(now.size() * 2);
    now.entrySet().parallelStream()
        .forEach(
            entry -> {
              Deferred<V> before = packed.get(entry.getKey());
              bytes.put(
                  entry.getKey(),
                  before != null && values.get(entry.getKey()) == entry.getValue()
                      ? before
                      : Deferred.of(entry.getValue()));
            });
    return new Shelf<>(now, bytes);
  }

  Packed<K, V> packed() {
    SequencedMap<K, Deferred<V>> inOrder = new LinkedHashMap<>(packed);
    return new Packed<>(inOrder);
  }
}
