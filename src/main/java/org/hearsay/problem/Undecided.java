package org.hearsay.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.schema.Constraint.Bearer;
import org.hearsay.schema.Constraint.ToDecide;
import org.hearsay.schema.Schema;

/// A speaker with a value that was split, for those whom no annotation mentions: a problem needs
/// one to show on.
///
/// @param attributes those with such values
/// @param fixes the values that can be chosen, as the command line writes them
public record Undecided(Entity speaker, List<String> attributes, List<String> fixes) {

    /// Name of the program's own rule.
    public static final String RULE = "to-decide-speaker";

    public Undecided {
        attributes = List.copyOf(attributes);
        fixes = List.copyOf(fixes);
    }

    /// All speakers who wait, mentioned or not.
    public static List<Undecided> of(Schema schema, Collection<Entity> speakers) {
        var found = new ArrayList<Undecided>();
        for (var constraint : schema.constraints()) {
            if (constraint instanceof ToDecide(var rule, Bearer.Speakers())) {
                speakers.stream()
                        .filter(s ->
                                WaitingCheck.waits(rule, s.attributes(), schema.entityAttributes()))
                        .map(s -> new Undecided(s, List.copyOf(rule.when().keySet()), rule.fixes()))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// What waits, in a few words.
    public String attribute() {
        return String.join(", ", attributes);
    }
}
