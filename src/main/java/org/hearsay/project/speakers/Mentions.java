package org.hearsay.project.speakers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.edit.Mention;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;

/// Where the speakers of a project are mentioned. Waits for the project file: not for the JavaFX
/// thread.
public final class Mentions {

    private final Project project;

    public Mentions(Project project) {
        this.project = project;
    }

    /// @param mentions annotations that refer to the speaker
    /// @param documents in how many documents
    public record Count(int mentions, int documents) {

        public static final Count NONE = new Count(0, 0);
    }

    /// By id of the speaker; who is mentioned nowhere is not in it.
    public Map<Id, Count> counts() throws ProjectException {
        var counts = new HashMap<Id, Count>();
        for (var count : Translation.now(Projects.storeOf(project).lookups().mentionCounts())) {
            counts.put(count.entity(), new Count(count.mentions(), count.documents()));
        }
        return counts;
    }

    /// All annotations that refer to one of the speakers, also those of removed documents, which
    /// may come back.
    public List<Mention> everywhere(Collection<Id> speakers) throws ProjectException {
        var all = new ArrayList<Mention>();
        for (var speaker : speakers) {
            all.addAll(Translation.now(Projects.storeOf(project).lookups().mentions(speaker)));
        }
        return all;
    }

    /// The mentions that count but suggestions, in import and reading order.
    public List<Mention> of(Id speaker) throws ProjectException {
        return everywhere(List.of(speaker)).stream().filter(Mentions::isShown).toList();
    }

    /// What is linked to the speaker's mentions by relations of this type.
    public List<Mention> leadingTo(Id speaker, String relation) throws ProjectException {
        return Translation.now(Projects.storeOf(project).lookups().leadingTo(speaker, relation))
                .stream()
                .filter(Mentions::isShown)
                .toList();
    }

    private static boolean isShown(Mention mention) {
        return mention.counts() && mention.kind() != LayerHead.Kind.SUGGESTIONS;
    }
}
