package org.hearsay.project.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Relation;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a change of the schema does to the data, in numbers.
///
/// @param relabelled annotations that get another label
/// @param recoded annotations, relations and speakers of which a value changes
/// @param retyped relations that become others
/// @param removed annotations that are taken away
/// @param unlinked relations that are taken away
/// @param waiting annotations, relations and speakers that a person has to decide about
/// @param layers on how many layers
public record Effect(
        int relabelled,
        int recoded,
        int retyped,
        int removed,
        int unlinked,
        int waiting,
        int layers) {

    /// @param splits whether what changes waits for a person
    static Effect of(List<Edit> edits, boolean splits) {
        var layers = new HashSet<Id>();
        edits.stream().map(Edit::home).filter(h -> !h.equals(Id.PROJECT)).forEach(layers::add);
        return new Effect(
                count(edits, Effect::isRelabelled),
                count(edits, Effect::isRecoded),
                count(edits, Effect::isRetyped),
                count(edits, e -> e instanceof Edit.Remove(Annotation _)),
                count(edits, e -> e instanceof Edit.Remove(Relation _)),
                splits ? count(edits, e -> isRelabelled(e) || isRecoded(e)) : 0,
                layers.size());
    }

    public boolean isNothing() {
        return relabelled + recoded + retyped + removed + unlinked == 0;
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("relabelled", relabelled)
                .put("recoded", recoded)
                .put("retyped", retyped)
                .put("removed", removed)
                .put("unlinked", unlinked)
                .put("waiting", waiting)
                .put("layers", layers);
    }

    private static boolean isRelabelled(Edit edit) {
        return edit instanceof Edit.Replace(Annotation a, Annotation b)
                && !a.label().equals(b.label());
    }

    private static boolean isRetyped(Edit edit) {
        return edit instanceof Edit.Replace(Relation a, Relation b) && !a.type().equals(b.type());
    }

    private static boolean isRecoded(Edit edit) {
        return edit instanceof Edit.Replace(var before, var after)
                && !values(before).equals(values(after));
    }

    private static Attributes values(Item item) {
        return switch (item) {
            case Annotation a -> a.attributes();
            case Relation r -> r.attributes();
            case Entity e -> e.attributes();
            default -> Attributes.NONE;
        };
    }

    /// One sentence for a person.
    public String text() {
        var parts = new ArrayList<String>();
        add(parts, relabelled, "annotations get another label");
        add(parts, recoded, "values are changed");
        add(parts, retyped, "links become others");
        add(parts, removed, "annotations are taken away");
        add(parts, unlinked, "links are taken away");
        add(parts, waiting, "wait for a decision (\"hearsay problems\" lists them)");
        var all = parts.isEmpty() ? "no annotation changes" : String.join(", ", parts);
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    private static int count(List<Edit> edits, Predicate<Edit> which) {
        return Math.toIntExact(edits.stream().filter(which).count());
    }
}
