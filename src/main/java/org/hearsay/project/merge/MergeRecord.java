package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
/// @param left layers and articles that stayed as they were here, so that nothing of theirs was
///   taken in
record MergeRecord(Id project, long sequence, String hash, Map<Id, Id> identities, Set<Id> left) {

    /// Name of the step.
    static final String STEP = "merge";

    private static final int SHOWN = 2;
    private static final int STATE = 3;

    MergeRecord {
        identities = new TreeMap<>(identities);
        left = new TreeSet<>(left);
    }

    /// @param file name of the other project's file
    /// @param changes how many items came or changed
    StepName named(String file, int changes) {
        var arguments = new ArrayList<String>();
        arguments.add(file);
        arguments.add(Integer.toString(changes));
        var state = new StringBuilder(project + " " + sequence + " " + hash);
        left.forEach(id -> state.append(' ').append(id));
        arguments.add(state.toString());
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
                        identities,
                        state.stream()
                                .skip(STATE)
                                .map(Id::parse)
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
