package org.hearsay.ui.settings.keys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.input.KeyCombination;
import org.hearsay.settings.KeyMap;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyContext;
import org.hearsay.ui.support.commands.Keys;

/// A key that would start two commands.
///
/// @param key as [Keys#text] writes it
/// @param first id of a command
/// @param second id of another one
public record KeyClash(String key, String first, String second) {

    /// What would be wrong with keys of one's own. Commands that they do not name have the keys
    /// that they come with.
    public static List<KeyClash> of(KeyMap wanted, Commands commands) {
        var ids = new LinkedHashSet<String>();
        commands.all().stream().map(Command::id).forEach(ids::add);
        // A window without a project lacks most commands, but their keys must not clash, either.
        ids.addAll(new TreeSet<>(wanted.keys().keySet()));
        var holders = new HashMap<Place, String>();
        var clashes = new ArrayList<KeyClash>();
        for (var id : ids) {
            for (var key : keys(id, wanted, commands)) {
                // By name, since Ctrl and the main modifier are the same key on most computers.
                var holder = holders.putIfAbsent(Place.of(id, key), id);
                if (holder != null && !holder.equals(id)) {
                    clashes.add(new KeyClash(Keys.text(key), holder, id));
                }
            }
        }
        return clashes;
    }

    private record Place(KeyContext context, String key) {
        static Place of(String id, KeyCombination key) {
            return new Place(KeyContext.of(id, key), Keys.text(key));
        }
    }

    private static List<KeyCombination> keys(String id, KeyMap wanted, Commands commands) {
        return wanted.of(id).map(Keys::known).orElseGet(() -> commands.own(id));
    }
}
