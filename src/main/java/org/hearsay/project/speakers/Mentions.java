package org.hearsay.project.speakers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.edit.Mention;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.store.Lookups;

/// Where the speakers of a project are mentioned. Waits for the project file: not for the JavaFX
/// thread.
public final class Mentions {

    private final Project project;
    private final Sight sight;

    /// All of them.
    public Mentions(Project project) {
        this(project, Sight.ALL);
    }

    /// @param sight of whoever looks; what changes speakers still gets all mentions
    public Mentions(Project project, Sight sight) {
        this.project = project;
        this.sight = sight;
    }

    /// @param mentions annotations that refer to the speaker
    /// @param documents in how many documents
    public record Count(int mentions, int documents) {

        public static final Count NONE = new Count(0, 0);
    }

    /// By id of the speaker; who is mentioned nowhere is not in it.
    public Map<Id, Count> counts() throws ProjectException {
        var counts = new HashMap<Id, Count>();
        for (var count : Translation.now(lookups().mentionCounts(sight))) {
            counts.put(count.entity(), new Count(count.mentions(), count.documents()));
        }
        return counts;
    }

    /// All annotations that refer to one of the speakers, also those of removed documents, which
    /// may come back.
    public List<Mention> everywhere(Collection<Id> speakers) throws ProjectException {
        var all = new ArrayList<Mention>();
        for (var speaker : speakers) {
            all.addAll(Translation.now(lookups().mentions(speaker, Sight.ALL)));
        }
        return all;
    }

    /// The mentions that count but suggestions, in import and reading order.
    public List<Mention> of(Id speaker) throws ProjectException {
        return shown(Translation.now(lookups().mentions(speaker, sight)));
    }

    /// What is linked to the speaker's mentions by relations of this type.
    public List<Mention> leadingTo(Id speaker, String relation) throws ProjectException {
        return shown(Translation.now(lookups().leadingTo(speaker, relation, sight)));
    }

    private Lookups lookups() {
        return Projects.storeOf(project).lookups();
    }

    private static List<Mention> shown(List<Mention> found) {
        return found.stream()
                .filter(m -> m.counts() && m.kind() != LayerHead.Kind.SUGGESTIONS)
                .toList();
    }
}
