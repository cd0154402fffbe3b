package org.hearsay.session.speakers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hearsay.language.NameForm;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;

/// Finds speakers by what a person types: any part of any of their names, however it is written.
/// What was worked out of a speaker's names is kept until they change, so that each key costs one
/// look at each speaker.
///
/// Confined to its owner's thread.
public final class SpeakerSearch {

    private final Map<Id, Names> known = new HashMap<>();

    private record Names(List<String> written, String folded) {}

    /// Whether the speaker has a name with `typed` in it; all have, where nothing is typed.
    public boolean finds(String typed, Entity entity) {
        return holds(folded(typed), entity);
    }

    /// @param first those who come first, whatever is typed, where they fit it
    public List<Entity> find(String typed, List<Entity> first, Collection<Entity> all, int limit) {
        var wanted = folded(typed);
        var starting = new LinkedHashSet<>(first);
        starting.removeIf(e -> !holds(wanted, e));
        var others = new ArrayList<Entity>();
        for (var entity : all) {
            if (holds(wanted, entity)) {
                boolean starts = names(entity).folded().startsWith(wanted, 1);
                if (starts) {
                    starting.add(entity);
                } else {
                    others.add(entity);
                }
            }
        }
        starting.addAll(others);
        return starting.stream().limit(limit).toList();
    }

    private boolean holds(String folded, Entity entity) {
        return folded.isEmpty() || names(entity).folded().contains(folded);
    }

    private Names names(Entity entity) {
        var found = known.get(entity.id());
        var written = entity.names();
        if (found == null || !found.written().equals(written)) {
            var folded = new StringBuilder();
            written.forEach(name -> folded.append('\n').append(folded(name)));
            found = new Names(written, folded.toString());
            known.put(entity.id(), found);
        }
        return found;
    }

    private static String folded(String text) {
        return NameForm.folded(text);
    }
}
