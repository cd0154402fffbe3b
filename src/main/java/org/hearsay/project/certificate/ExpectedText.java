package org.hearsay.project.certificate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.text.phrase.Phrase;

/// The layers that an export writes of one text, which several documents may have.
final class ExpectedText {

    /// A layer, by places in the text and by places among its letters.
    private record Digests(LayerDigest exact, LayerDigest ofWords) {

        LayerDigest in(Kind kind) {
            return switch (kind) {
                case EXACT -> exact;
                case OF_WORDS -> ofWords;
            };
        }
    }

    /// How what stands in a text is counted.
    record Places(Coordinates exact, Coordinates ofWords, Speakers speakers) {

        LayerDigest digest(Layer layer, Kind kind) {
            return LayerDigest.of(
                    layer.annotations(),
                    layer.relations(),
                    switch (kind) {
                        case EXACT -> exact;
                        case OF_WORDS -> ofWords;
                    },
                    speakers);
        }
    }

    /// What of a text came back: all, or only its letters and digits.
    enum Kind {
        EXACT,
        OF_WORDS
    }

    private final Set<Id> documents = new HashSet<>();
    private final List<Digests> left = new ArrayList<>();
    private final String title;

    ExpectedText(String title) {
        this.title = title;
    }

    void note(Document document, Collection<Layer> layers, Places places) {
        documents.add(document.id());
        for (var layer : layers) {
            left.add(
                    new Digests(
                            places.digest(layer, Kind.EXACT), places.digest(layer, Kind.OF_WORDS)));
        }
    }

    boolean isAnyOf(Set<Id> ids) {
        return documents.stream().anyMatch(ids::contains);
    }

    /// Compares a layer with that one of those left which fits best, since formats do not always
    /// say whose a layer is; each is compared once.
    ///
    /// @return mismatches
    List<Phrase> compare(LayerDigest found, Kind kind, Reported reported) {
        if (found.size() == 0) {
            return List.of();
        }
        record Pair(Digests digests, LayerComparison comparison) {}
        Optional<Pair> best =
                left.stream()
                        .filter(d -> d.exact().size() > 0)
                        .map(d -> new Pair(d, new LayerComparison(d.in(kind), found, reported)))
                        .min(
                                Comparator.<Pair>comparingInt(
                                                p -> p.comparison().mismatches().size())
                                        .thenComparingInt(p -> p.comparison().missing()));
        if (best.isEmpty()) {
            return List.of(
                    about(Phrase.of("a layer was read back that the project does not have")));
        }
        left.remove(best.get().digests());
        return best.get().comparison().mismatches().stream().map(this::about).toList();
    }

    /// What of the layers that did not come back at all should have.
    List<Phrase> missing(Reported reported) {
        var none = LayerDigest.of(List.of(), List.of(), Coordinates.NOWHERE, Speakers.none());
        return left.stream()
                .flatMap(d -> new LayerComparison(d.exact(), none, reported).mismatches().stream())
                .map(this::about)
                .toList();
    }

    private Phrase about(Phrase sentence) {
        return Phrase.of("\"%s\": %s", title, sentence);
    }
}
