package org.hearsay.project.merge;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// Which articles of theirs have the same annotations and links under the names that things have
/// afterwards, so that their rows can be copied as they are.
///
/// @param isAny whether there are such articles at all
/// @param others ids of those that are none
record Sameness(boolean isAny, Set<Id> others) {

    static Sameness of(Side theirs, Lens lens) throws ProjectException {
        if (!lens.moves().isEmpty()) {
            return new Sameness(false, Set.of());
        }
        var renamed = new HashSet<>(lens.identities().all().keySet());
        renamed.removeAll(theirs.registry().annotators().keySet());
        renamed.removeAll(theirs.documents().keySet());
        renamed.removeAll(theirs.layers().keySet());
        if (renamed.isEmpty()) {
            return new Sameness(true, Set.of());
        }
        var mentioning = theirs.store().lookups().contents().mentioning(renamed);
        return new Sameness(true, Translation.now(mentioning));
    }

    boolean of(DocumentRow row) {
        return isAny && !others.contains(row.document().id());
    }
}
