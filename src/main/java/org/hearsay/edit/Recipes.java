package org.hearsay.edit;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// The steps that a person can take, as transactions. Pure: nothing here changes anything.
public final class Recipes {

    private Recipes() {}

    /// @param words what it covers, for the history
    public static Transaction add(Annotation annotation, String words) {
        return Transaction.of(
                StepName.of("add", annotation.label(), words), new Edit.Add(annotation));
    }

    /// @param doomed annotations of `layer`; at least one
    public static Transaction delete(Layer layer, List<Annotation> doomed) {
        var severed = doomed.stream().flatMap(a -> layer.relationsOf(a.id()).stream()).distinct();
        // Relations first, so that at no point, forward or back, one lacks an end.
        var removals =
                Stream.<Item>concat(severed, doomed.stream()).<Edit>map(Edit.Remove::new).toList();
        var name =
                doomed.size() == 1
                        ? StepName.of("remove", doomed.getFirst().label())
                        : StepName.of("remove-several", Integer.toString(doomed.size()));
        return new Transaction(name, removals);
    }

    /// Changes the label; attributes and relations that the new label cannot have go with it.
    ///
    /// @param after the annotation as it shall be
    /// @param severed relations that the new label does not allow
    public static Transaction relabel(Annotation before, Annotation after, List<Relation> severed) {
        var edits =
                Stream.concat(
                                severed.stream().<Edit>map(Edit.Remove::new),
                                Stream.of(new Edit.Replace(before, after)))
                        .toList();
        return new Transaction(StepName.of("relabel", before.label(), after.label()), edits);
    }

    /// @param anchor where it shall stand, in UTF-16 code units
    public static Transaction move(Annotation annotation, Anchor anchor) {
        var moved = annotation.withAnchor(anchor).withOrigin(annotation.origin().moved());
        return replace("move", annotation, moved);
    }

    /// Gives it the range of another step of the ladder.
    ///
    /// @param anchor where it shall stand, in UTF-16 code units
    public static Transaction refit(Annotation annotation, Anchor anchor) {
        var refitted = annotation.withAnchor(anchor).withOrigin(annotation.origin().widened());
        return replace("refit", annotation, refitted);
    }

    public static Transaction setValue(Annotation annotation, String attribute, Value value) {
        return Transaction.of(
                StepName.of("set-value", annotation.label(), attribute, value.shown()),
                new Edit.Replace(annotation, annotation.withValue(attribute, value)));
    }

    public static Transaction clearValue(Annotation annotation, String attribute) {
        var cleared = annotation.withAttributes(annotation.attributes().without(attribute));
        return Transaction.of(
                StepName.of("clear-value", annotation.label(), attribute),
                new Edit.Replace(annotation, cleared));
    }

    /// Says that it is right as it stands, after a correction of the text went through its words.
    public static Transaction confirmWords(Annotation annotation) {
        return replace(
                "confirm-words", annotation, annotation.withOrigin(annotation.origin().checked()));
    }

    public static Transaction setNote(Annotation annotation, String note) {
        return replace("set-note", annotation, annotation.withNote(note));
    }

    public static Transaction link(Relation relation) {
        return Transaction.of(StepName.of("link", relation.type()), new Edit.Add(relation));
    }

    public static Transaction unlink(Relation relation) {
        return Transaction.of(StepName.of("unlink", relation.type()), new Edit.Remove(relation));
    }

    public static Transaction setStatus(LayerHead head, LayerHead.Status status) {
        return Transaction.of(
                StepName.of("set-status", status.name()),
                new Edit.Replace(head, head.withStatus(status)));
    }

    /// Gives the present moment a name, by which the history shows it. Changes nothing else.
    public static Transaction nameMoment(ProjectHead project, String name) {
        return Transaction.of(StepName.of("moment", name), new Edit.Replace(project, project));
    }

    /// Marks how far the annotator has read, or takes the marker away.
    ///
    /// @param readTo in UTF-16 code units; 0 for no marker
    public static Transaction setReadTo(LayerHead head, int readTo) {
        return Transaction.of(
                StepName.of(readTo == 0 ? "clear-read-to" : "set-read-to"),
                new Edit.Replace(head, begun(head).withReadTo(readTo)));
    }

    /// Says in which paragraphs nothing is, or takes that back.
    ///
    /// @param negatives all of them, in UTF-16 code units
    public static Transaction setNegatives(LayerHead head, List<Span> negatives) {
        boolean fewer = negatives.size() < head.negatives().size();
        return Transaction.of(
                StepName.of(fewer ? "clear-nothing-in" : "nothing-in"),
                new Edit.Replace(head, begun(head).withNegatives(negatives)));
    }

    private static LayerHead begun(LayerHead head) {
        return head.status() == LayerHead.Status.NOT_STARTED
                ? head.withStatus(LayerHead.Status.IN_PROGRESS)
                : head;
    }

    /// Says that all was read and nothing more is there.
    ///
    /// @param length of the text in UTF-16 code units
    public static Transaction nothingHere(LayerHead head, int length) {
        return Transaction.of(
                StepName.of("nothing-here"),
                new Edit.Replace(head, head.withReadTo(length).withStatus(LayerHead.Status.DONE)));
    }

    private static Transaction replace(String key, Annotation before, Annotation after) {
        return Transaction.of(StepName.of(key, before.label()), new Edit.Replace(before, after));
    }
}
