package org.hearsay.project.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.dataset.Dropped;
import org.hearsay.dataset.Reading;
import org.hearsay.model.Annotator;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;

/// Whose annotations the rows are made of.
record LayerChoice(String name, Registry registry) {

    /// @throws ProjectException if nobody is called so
    static LayerChoice of(String name, Registry registry) throws ProjectException {
        boolean known =
                name.equals(DatasetRequest.GOLD)
                        || name.equals(DatasetRequest.MAJORITY)
                        || registry.annotatorNamed(name).isPresent();
        if (!known) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of(
                            "The project has no layer \"%s\"; take gold, majority, or one of %s.",
                            name,
                            registry.annotators().values().stream()
                                    .map(Annotator::name)
                                    .collect(Collectors.joining(", "))));
        }
        return new LayerChoice(name, registry);
    }

    /// The document as the chosen layer has it; empty where it has no such layer.
    Optional<Reading> reading(OpenDocument document, Dropped dropped) {
        var annotator = registry.annotatorNamed(name);
        if (annotator.isPresent()) {
            return first(document, dropped, head -> head.annotator().equals(annotator.get().id()));
        }
        if (name.equals(DatasetRequest.GOLD)) {
            return first(document, dropped, head -> head.kind() == LayerHead.Kind.GOLD);
        }
        return majority(document, dropped);
    }

    private Optional<Reading> first(
            OpenDocument document, Dropped dropped, Predicate<LayerHead> wanted) {
        return document.layers().stream()
                .filter(l -> wanted.test(l.head()))
                .findFirst()
                .map(layer -> reading(document, layer, dropped, List.of()));
    }

    private Optional<Reading> majority(OpenDocument document, Dropped dropped) {
        var work =
                document.layers().stream()
                        .filter(l -> l.head().kind() == LayerHead.Kind.WORK)
                        .filter(l -> l.head().status() != LayerHead.Status.NOT_STARTED)
                        .toList();
        if (work.isEmpty()) {
            return Optional.empty();
        }
        var voters =
                work.stream().map(l -> reading(document, l, new Dropped(), List.of())).toList();
        return Optional.of(reading(document, Majority.of(work, dropped), dropped, voters));
    }

    private Reading reading(
            OpenDocument document, Layer layer, Dropped dropped, List<Reading> voters) {
        return new Reading(
                document.article(), document.segmentation(), layer, registry, dropped, voters);
    }
}
