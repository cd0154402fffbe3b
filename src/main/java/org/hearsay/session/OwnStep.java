package org.hearsay.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.text.Span;

/// What else belongs into a step on a person's own layer: the layer itself and its annotator where
/// they are new, its status, and when its items changed.
///
/// @param head of the own layer
/// @param isUnborn whether the layer is not in the project yet
/// @param joining what brings the annotator into the project
record OwnStep(LayerHead head, boolean isUnborn, List<Edit> joining, Instant now) {

    Transaction completed(Transaction step) {
        var edits = new ArrayList<Edit>();
        boolean works = step.edits().stream().anyMatch(e -> e.home().equals(head.id()));
        var wanted = works ? worked(step) : head;
        if (works && isUnborn) {
            edits.addAll(joining);
            edits.add(new Edit.Add(wanted));
        } else if (!wanted.equals(head)) {
            edits.add(new Edit.Replace(head, wanted));
        }
        step.edits().forEach(e -> edits.add(stamped(born(e, edits))));
        return new Transaction(step.name(), edits);
    }

    /// The head once items of the layer have changed: where something is, there is not nothing.
    private LayerHead worked(Transaction step) {
        var found =
                step.edits().stream()
                        .flatMap(e -> fragments(e).stream())
                        .collect(Collectors.toSet());
        var begun =
                head.status() == LayerHead.Status.NOT_STARTED
                        ? head.withStatus(LayerHead.Status.IN_PROGRESS)
                        : head;
        return begun.withoutNegatives(n -> found.stream().anyMatch(n::overlaps));
    }

    private static List<Span> fragments(Edit edit) {
        return switch (edit) {
            case Edit.Add(Annotation made) -> made.anchor().fragments();
            case Edit.Replace(_, Annotation after) -> after.anchor().fragments();
            case Edit.Add _,
                    Edit.Remove _,
                    Edit.Replace _,
                    Edit.Attach _,
                    Edit.Detach _,
                    Edit.Revise _ ->
                    List.of();
        };
    }

    /// A change of the own layer's head is its birth, where it is not there yet.
    private Edit born(Edit edit, List<Edit> before) {
        if (edit instanceof Edit.Replace(LayerHead old, LayerHead after)
                && old.equals(head)
                && isUnborn) {
            before.addAll(joining);
            return new Edit.Add(after);
        }
        return edit;
    }

    private Edit stamped(Edit edit) {
        return switch (edit) {
            case Edit.Replace(Annotation before, Annotation after) ->
                    new Edit.Replace(before, after.withStamp(before.stamp().changedAt(now)));
            case Edit.Replace(Relation before, Relation after) ->
                    new Edit.Replace(before, after.withStamp(before.stamp().changedAt(now)));
            case Edit.Add _,
                    Edit.Remove _,
                    Edit.Replace _,
                    Edit.Attach _,
                    Edit.Detach _,
                    Edit.Revise _ ->
                    edit;
        };
    }
}
