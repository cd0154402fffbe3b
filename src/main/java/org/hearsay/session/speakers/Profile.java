package org.hearsay.session.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.edit.Mention;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Entity;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.speakers.Mentions;
import org.hearsay.schema.Schema;

/// What the articles of a project have of a speaker.
///
/// @param mentions where they are mentioned, in import and reading order
/// @param said what is linked to their mentions as theirs, likewise
public record Profile(Entity speaker, List<Mention> mentions, List<Mention> said) {

    private static final String SAID_BY = "said_by";
    private static final String POLARITY = "polarity";

    public Profile {
        mentions = List.copyOf(mentions);
        said = List.copyOf(said);
    }

    /// Waits for the project file: not for the JavaFX thread.
    ///
    /// @param sight of whoever looks
    public static Profile read(Project project, Entity speaker, Schema schema, Sight sight)
            throws ProjectException {
        var mentions = new Mentions(project, sight);
        var relation = schema.role(SAID_BY);
        return new Profile(
                speaker,
                mentions.of(speaker.id()),
                relation.isEmpty() ? List.of() : mentions.leadingTo(speaker.id(), relation.get()));
    }

    /// How many of each label they said, in the schema's order.
    public Map<String, Integer> labels(Schema schema) {
        var counts = new LinkedHashMap<String, Integer>();
        schema.labels().forEach(l -> counts.put(l.name(), 0));
        said.forEach(m -> counts.merge(m.annotation().label(), 1, Integer::sum));
        counts.values().removeIf(n -> n == 0);
        return counts;
    }

    /// How many of what they said take which side, where the schema has such an attribute.
    public Map<String, Integer> sides(Schema schema) {
        var counts = new LinkedHashMap<String, Integer>();
        said.forEach(m -> {
            var side = side(m, schema);
            if (!side.isEmpty()) {
                counts.merge(side, 1, Integer::sum);
            }
        });
        return counts;
    }

    /// The side that something takes; empty for none.
    public static String side(Mention mention, Schema schema) {
        return schema.role(POLARITY)
                .filter(role -> role.startsWith(mention.annotation().label() + "."))
                .map(role -> role.substring(role.indexOf('.') + 1))
                .map(name -> mention.annotation().attributes().text(name))
                .orElse("");
    }
}
