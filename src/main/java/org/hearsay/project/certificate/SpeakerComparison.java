package org.hearsay.project.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Entity;
import org.hearsay.model.Registry;
import org.hearsay.text.phrase.Phrase;

/// The project's speakers beside those that were read back, each of which is looked at once.
final class SpeakerComparison {

    private final Map<String, List<Entity>> known = new HashMap<>();
    private final Reported reported;
    private final Set<String> told = new HashSet<>();

    SpeakerComparison(Registry registry, Reported reported) {
        this.reported = reported;
        for (var entity : registry.entities().values()) {
            known.computeIfAbsent(Speakers.name(entity), _ -> new ArrayList<>()).add(entity);
        }
    }

    /// @return a sentence where it is not as the project has it, although no loss says so
    Optional<Phrase> compare(Entity found) {
        var name = Speakers.name(found);
        var alike = known.getOrDefault(name, List.of());
        if (alike.stream().anyMatch(e -> isSame(e, found)) || !told.add(name)) {
            return Optional.empty();
        }
        return Optional.of(
                alike.isEmpty()
                        ? Phrase.of(
                                "a speaker \"%s\" was read back whom the project does not have",
                                name)
                        : Phrase.of("the speaker \"%s\" was read back with other values", name));
    }

    private boolean isSame(Entity entity, Entity found) {
        return reported.named().contains(entity.id())
                || Speakers.none().values(entity.attributes(), "")
                        == Speakers.none().values(found.attributes(), "");
    }
}
