package org.hearsay.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An immutable map that costs little to change, however large it is: a base that many share, and a
/// small patch of what differs from it.
final class PatchedMap<K, V> {

    /// A larger patch becomes part of a new base, so that the copies which each change makes stay
    /// small.
    private static final int LARGEST_PATCH = 128;

    private final Map<K, V> base;

    /// Empty for what the base has and this map has not.
    private final Map<K, Optional<V>> patch;

    private final int size;

    private PatchedMap(Map<K, V> base, Map<K, Optional<V>> patch, int size) {
        this.base = base;
        this.patch = patch;
        this.size = size;
    }

    /// @param entries are not copied, and must not change any more
    static <K, V> PatchedMap<K, V> of(Map<K, V> entries) {
        return new PatchedMap<>(entries, Map.of(), entries.size());
    }

    int size() {
        return size;
    }

    Optional<V> get(K key) {
        var patched = patch.get(key);
        return patched != null ? patched : Optional.ofNullable(base.get(key));
    }

    /// In no order.
    Collection<V> values() {
        return Stream.concat(
                        base.entrySet().stream()
                                .filter(e -> !patch.containsKey(e.getKey()))
                                .map(Map.Entry::getValue),
                        patch.values().stream().flatMap(Optional::stream))
                .toList();
    }

    PatchedMap<K, V> with(K key, V value) {
        return changed(key, Optional.of(value), get(key).isPresent() ? size : size + 1);
    }

    PatchedMap<K, V> without(K key) {
        return get(key).isPresent() ? changed(key, Optional.empty(), size - 1) : this;
    }

    /// Keys that have another value than before, none now, or none before. Quick where the two
    /// share their base.
    // The base is asked whether it is the same one, which is quick, not whether it says the same.
    @SuppressWarnings("ReferenceEquality")
    Set<K> since(PatchedMap<K, V> before) {
        var keys = new HashSet<K>(patch.keySet());
        keys.addAll(before.patch.keySet());
        if (base != before.base) {
            keys.addAll(base.keySet());
            keys.addAll(before.base.keySet());
        }
        keys.removeIf(key -> get(key).equals(before.get(key)));
        return keys;
    }

    private PatchedMap<K, V> changed(K key, Optional<V> value, int changedSize) {
        var changed = new HashMap<>(patch);
        changed.put(key, value);
        return changed.size() > LARGEST_PATCH
                ? of(merged(changed))
                : new PatchedMap<>(base, changed, changedSize);
    }

    private Map<K, V> merged(Map<K, Optional<V>> over) {
        var merged = new HashMap<>(base);
        over.forEach((key, value) ->
                value.ifPresentOrElse(v -> merged.put(key, v), () -> merged.remove(key)));
        return merged;
    }
}
