package org.hearsay.session.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.proposing.Proposers;
import org.hearsay.language.suggest.EqualWords;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Proposal;
import org.hearsay.project.suggest.EqualTo;
import org.hearsay.schema.Value;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.speakers.Naming;
import org.hearsay.text.Anchor;

/// The step that proposes a mark again wherever else its words stand, with whom it means. What is
/// marked so already, or was proposed or refused there, is left out.
final class EqualMarks {

    private static final String RULE = "equal";

    private final DocumentSession document;

    EqualMarks(DocumentSession document) {
        this.document = document;
    }

    /// What would be proposed, in whatever article; nothing for a mark in parts.
    Optional<Suggested.Equal> wanted(Annotation mark) {
        return mark.anchor().isDiscontinuous()
                ? Optional.empty()
                : Optional.of(
                        new Suggested.Equal(
                                new EqualTo(mark.label(), words(mark), meaning(mark)),
                                places(mark).size()));
    }

    /// The last argument of the step's name is how many there are. Empty where there is none.
    Optional<Transaction> of(Annotation mark) {
        var words = words(mark);
        var places = places(mark);
        if (mark.anchor().isDiscontinuous() || places.isEmpty()) {
            return Optional.empty();
        }
        var proposers = new Proposers(document::newId);
        var rules = proposers.named(Proposers.RULES, document.registry());
        var edits = new ArrayList<>(Proposers.joining(rules, document.registry()));
        var layers = document.layersProperty().get();
        var layer = proposers.layer(layers, document.id(), rules, edits).id();
        for (var place : places) {
            edits.add(
                    new Edit.Add(
                            new Annotation(
                                    document.newId(),
                                    layer,
                                    mark.label(),
                                    place,
                                    meaning(mark),
                                    "",
                                    Proposal.of(RULE).origin(),
                                    document.stamp())));
        }
        var number = Integer.toString(places.size());
        return Optional.of(
                new Transaction(StepName.of("equal-words", mark.label(), words, number), edits));
    }

    private String words(Annotation mark) {
        return document.article().text().at(mark.anchor());
    }

    private List<Anchor> places(Annotation mark) {
        var text = document.article().text().value();
        return EqualWords.in(text, document.segmentation(), words(mark)).stream()
                .map(Anchor::of)
                .filter(a -> !isKnown(mark.label(), a))
                .toList();
    }

    private boolean isKnown(String label, Anchor place) {
        var proposed =
                document.layersProperty().get().stream()
                        .filter(l -> l.head().kind() == LayerHead.Kind.SUGGESTIONS)
                        .flatMap(l -> l.annotations().stream());
        return Stream.concat(document.ownProperty().get().annotations().stream(), proposed)
                .anyMatch(a -> a.label().equals(label) && a.anchor().overlaps(place));
    }

    /// Whom the mark means; its other values belong to its place.
    private Attributes meaning(Annotation mark) {
        return Naming.attribute(document.schema(), mark.label()).stream()
                .flatMap(name -> mark.attributes().find(name).stream().map(v -> Map.entry(name, v)))
                .filter(e -> e.getValue() instanceof Value.EntityRef)
                .map(e -> Attributes.NONE.with(e.getKey(), e.getValue()))
                .findFirst()
                .orElse(Attributes.NONE);
    }
}
