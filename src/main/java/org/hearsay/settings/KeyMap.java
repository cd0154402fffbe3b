package org.hearsay.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Keys that differ from the ones that commands come with.
///
/// @param keys by the command's id; the first one is the one shown, none at all leaves the command
///   without a key
public record KeyMap(Map<String, List<String>> keys) {

    public static final KeyMap NONE = new KeyMap(Map.of());

    private static final String BETWEEN = " ";

    public KeyMap {
        var copy = new TreeMap<String, List<String>>();
        keys.forEach((id, all) -> copy.put(id, List.copyOf(all)));
        keys = Map.copyOf(copy);
    }

    /// Empty where the command has its own keys.
    public Optional<List<String>> of(String command) {
        return Optional.ofNullable(keys.get(command));
    }

    public KeyMap with(String command, List<String> changed) {
        var copy = new TreeMap<>(keys);
        copy.put(command, changed);
        return new KeyMap(copy);
    }

    /// With the command's own keys again.
    public KeyMap without(String command) {
        var copy = new TreeMap<>(keys);
        copy.remove(command);
        return new KeyMap(copy);
    }

    /// Names and values, as [#read] takes them. A blank within a key's name becomes an underscore.
    public Map<String, String> written() {
        var written = new TreeMap<String, String>();
        keys.forEach((id, all) ->
                written.put(
                        id,
                        String.join(BETWEEN, all.stream().map(k -> k.replace(' ', '_')).toList())));
        return written;
    }

    public static KeyMap read(Map<String, String> written) {
        var keys = new TreeMap<String, List<String>>();
        written.forEach((id, all) ->
                keys.put(
                        id,
                        all.isBlank()
                                ? List.of()
                                : List.of(all.strip().split(" +", -1)).stream()
                                        .map(k -> k.replace('_', ' '))
                                        .toList()));
        return new KeyMap(keys);
    }
}
