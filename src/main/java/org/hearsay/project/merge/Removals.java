package org.hearsay.project.merge;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotation;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Relation;
import org.hearsay.project.ProjectException;

/// What was taken away on one side. A share has no history, so that its settings tell it: without
/// that, nobody could say whether a span was removed there or is new here.
///
/// @param states when each was last changed before it went
record Removals(Map<Id, Instant> states) {

    private static final String SETTING = "shared-removal.";

    /// Nothing is known.
    static final Removals NONE = new Removals(Map.of());

    Removals {
        states = Map.copyOf(states);
    }

    /// Of all that has ever been there, as far as the history and a share tell.
    ///
    /// @param meant which items are asked for
    static Removals of(Side side, Predicate<Item> meant) throws ProjectException {
        var gone = new TreeMap<Id, Instant>();
        side.registry().head().settings().forEach((name, time) -> put(name, time, gone));
        for (var row : Walk.rows(side, 0).reversed()) {
            for (var edit : row.step().edits()) {
                if (edit instanceof Edit.Remove(var item) && meant.test(item)) {
                    changed(item).ifPresent(time -> gone.put(item.id(), time));
                } else if (edit instanceof Edit.Add(var item)) {
                    gone.remove(item.id());
                }
            }
        }
        return new Removals(gone);
    }

    Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        states.forEach((id, time) -> settings.put(SETTING + id, time.toString()));
        return settings;
    }

    /// Whether it was removed as it is, so that nobody has touched it since.
    boolean has(Item item) {
        var time = states.get(item.id());
        return time != null && changed(item).filter(time::equals).isPresent();
    }

    private static void put(String name, String time, Map<Id, Instant> gone) {
        if (name.startsWith(SETTING)) {
            try {
                gone.put(Id.parse(name.substring(SETTING.length())), Instant.parse(time));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                System.getLogger(Removals.class.getName())
                        .log(System.Logger.Level.DEBUG, "A share says what nobody understands", e);
            }
        }
    }

    private static Optional<Instant> changed(Item item) {
        return switch (item) {
            case Annotation a -> Optional.of(a.stamp().changed());
            case Relation r -> Optional.of(r.stamp().changed());
            case Comment c -> Optional.of(c.stamp().changed());
            default -> Optional.empty();
        };
    }
}
