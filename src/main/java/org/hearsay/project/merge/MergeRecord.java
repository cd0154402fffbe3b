package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.model.Id;

/// What the history keeps of a merge beside its edits, so that the next one knows what was taken in
/// already. It is among the arguments of the step's name, and so goes and comes with the step.
///
/// @param project id of the other project
/// @param sequence of the last row of its history
/// @param hash of its history up to that row
/// @param identities who and what of the other project goes by another id here
record MergeRecord(Id project, long sequence, String hash, Map<Id, Id> identities) {

    /// Name of the step.
    static final String STEP = "merge";

    private static final int SHOWN = 2;

    MergeRecord {
        identities = new TreeMap<>(identities);
    }

    /// @param file name of the other project's file
    /// @param changes how many items came or changed
    StepName named(String file, int changes) {
        var arguments = new ArrayList<String>();
        arguments.add(file);
        arguments.add(Integer.toString(changes));
        arguments.add(project + " " + sequence + " " + hash);
        identities.forEach((theirs, ours) -> arguments.add(theirs + " " + ours));
        return new StepName(STEP, arguments);
    }

    /// Empty where the step is no merge that counts.
    static Optional<MergeRecord> of(LoggedStep step) {
        var name = step.step().name();
        if (step.kind() != LoggedStep.Kind.DONE
                || step.undone()
                || !name.key().equals(STEP)
                || name.arguments().size() <= SHOWN) {
            return Optional.empty();
        }
        var state = words(name.arguments().get(SHOWN));
        var identities = new TreeMap<Id, Id>();
        for (var pair : name.arguments().subList(SHOWN + 1, name.arguments().size())) {
            var ids = words(pair);
            identities.put(Id.parse(ids.getFirst()), Id.parse(ids.getLast()));
        }
        return Optional.of(
                new MergeRecord(
                        Id.parse(state.get(0)),
                        Long.parseLong(state.get(1)),
                        state.get(2),
                        identities));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
