package org.hearsay.session.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.Relabelling;
import org.hearsay.edit.SpeakerRecipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.linking.LinkCandidates;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Layer;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.problem.Fix;
import org.hearsay.problem.Fixes;
import org.hearsay.problem.Problem;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.session.DocumentSession;

/// Takes the ways out of problems on the layer shown: each as one step.
///
/// Confined to the session's thread.
public final class Repairs {

    private final DocumentSession document;

    public Repairs(DocumentSession document) {
        this.document = document;
    }

    /// A way out as it can be offered.
    ///
    /// @param label of the annotation that a link would lead to; empty for any other
    /// @param words of that annotation
    public record Offer(Problem problem, Fix fix, String label, String words) {}

    /// What can be done about a problem now, the best first; nothing where the layer cannot be
    /// changed.
    public List<Offer> offers(Problem problem) {
        if (document.block().isPresent()) {
            return List.of();
        }
        var offers = new ArrayList<Offer>();
        for (var fix : problem.fixes()) {
            if (fix instanceof Fix.Link(var type)) {
                nearest(problem, type)
                        .map(a -> new Offer(problem, fix, a.label(), words(a)))
                        .ifPresent(offers::add);
            } else if (fix instanceof Fix.EditValue || step(problem, fix).isPresent()) {
                offers.add(new Offer(problem, fix, "", ""));
            }
        }
        return offers;
    }

    /// The step that mends; empty where a person must choose, or there is nothing left to mend.
    public Optional<Transaction> step(Problem problem, Fix fix) {
        return layer().annotation(problem.annotation())
                .flatMap(annotation -> step(annotation, problem, fix));
    }

    private Optional<Transaction> step(Annotation annotation, Problem problem, Fix fix) {
        return switch (fix) {
            case Fix.SetValue(var name, var value) ->
                    Optional.of(Recipes.setValue(annotation, name, value));
            case Fix.Relabel(var label) ->
                    Optional.of(Relabelling.of(annotation, label, layer(), schema()).step());
            case Fix.ClearValue(var name) -> Optional.of(Recipes.clearValue(annotation, name));
            case Fix.EditValue _ -> Optional.empty();
            case Fix.SetLinkValue value -> setLinkValue(value);
            case Fix.SetSpeakerValue value -> setSpeakerValue(value);
            case Fix.FillFrom(var name, var type) -> fill(annotation, name, type);
            case Fix.Link(var type) -> nearest(problem, type).map(to -> link(annotation, to, type));
            case Fix.Unlink(var type, var keep) -> unlink(annotation, type, keep);
            case Fix.Reshape(_, var after) -> Optional.of(Recipes.move(annotation, after));
            case Fix.Confirm() -> Optional.of(Recipes.confirmWords(annotation));
            case Fix.Remove() -> Optional.of(Recipes.delete(layer(), List.of(annotation)));
        };
    }

    private Optional<Transaction> setLinkValue(Fix.SetLinkValue fix) {
        return layer().find(fix.relation()).orElse(null) instanceof Relation relation
                ? Optional.of(
                        Transaction.of(
                                StepName.of(
                                        "set-value",
                                        relation.type(),
                                        fix.attribute(),
                                        fix.value().shown()),
                                new Edit.Replace(
                                        relation,
                                        relation.withAttributes(
                                                relation.attributes()
                                                        .with(fix.attribute(), fix.value())))))
                : Optional.empty();
    }

    private Optional<Transaction> setSpeakerValue(Fix.SetSpeakerValue fix) {
        return document.registry()
                .entity(fix.speaker())
                .map(speaker ->
                        SpeakerRecipes.change(
                                speaker,
                                speaker.withAttributes(
                                        speaker.attributes().with(fix.attribute(), fix.value())),
                                document.stamp().created()));
    }

    private Optional<Transaction> fill(Annotation annotation, String attribute, String type) {
        return starting(annotation, type).stream()
                .flatMap(r -> layer().annotation(r.target()).stream())
                .findFirst()
                .map(to -> Recipes.setValue(annotation, attribute, Value.of(words(to))));
    }

    private Optional<Transaction> unlink(Annotation annotation, String type, int keep) {
        var made = starting(annotation, type);
        var loose =
                layer().relationsOf(annotation.id()).stream()
                        .filter(r -> r.type().equals(type) && layer().find(r.source()).isEmpty())
                        .toList();
        var doomed = made.isEmpty() ? loose : made;
        var edits = doomed.stream().skip(keep).<Edit>map(Edit.Remove::new).toList();
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Transaction(StepName.of("unlink", type), edits));
    }

    private Transaction link(Annotation source, Annotation target, String type) {
        var relation =
                new Relation(
                        document.newId(),
                        source.layer(),
                        type,
                        source.id(),
                        target.id(),
                        Attributes.NONE,
                        Origin.HAND,
                        document.stamp());
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Add(relation));
        var after = new Fixes(schema()).afterLinking(source, type, words(target));
        if (!after.equals(source)) {
            edits.add(new Edit.Replace(source, after));
        }
        return new Transaction(StepName.of("link", type), edits);
    }

    /// The likeliest other end of a relation that is missing.
    private Optional<Annotation> nearest(Problem problem, String type) {
        return layer().annotation(problem.annotation())
                .flatMap(source ->
                        LinkCandidates.of(
                                        source,
                                        layer(),
                                        schema(),
                                        document.segmentation(),
                                        Comparator.comparing(t -> !t.name().equals(type)))
                                .inOrder()
                                .stream()
                                .filter(c ->
                                        c.types().stream().anyMatch(t -> t.name().equals(type)))
                                .map(LinkCandidates.Candidate::target)
                                .findFirst());
    }

    private List<Relation> starting(Annotation annotation, String type) {
        return layer().relationsOf(annotation.id()).stream()
                .filter(r -> r.type().equals(type) && r.source().equals(annotation.id()))
                .toList();
    }

    private String words(Annotation annotation) {
        return document.article().text().at(annotation.anchor());
    }

    private Layer layer() {
        return document.shownProperty().get();
    }

    private Schema schema() {
        return document.schema();
    }
}
