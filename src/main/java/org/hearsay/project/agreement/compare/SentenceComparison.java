package org.hearsay.project.agreement.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.dataset.Dropped;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.task.SentenceRows;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.project.OpenDocument;
import org.hearsay.text.Span;

/// What sentences are worth checking, as training rows have it, where neither annotator excluded
/// them.
public record SentenceComparison(Registry registry) {

    private record Labelled(String label, Span span) {}

    public void compare(OpenDocument document, Layer left, Layer right, Cases cases) {
        if (registry.schema().role("claim").isEmpty()) {
            return;
        }
        var other = labelled(document, right);
        labelled(document, left)
                .forEach((number, mine) -> {
                    var theirs = other.get(number);
                    if (theirs != null) {
                        cases.add(
                                new Case(
                                        left.head().document(),
                                        new Cell(What.SENTENCE, "", mine.label(), theirs.label()),
                                        List.of(),
                                        mine.span()));
                    }
                });
    }

    private Map<Integer, Labelled> labelled(OpenDocument document, Layer layer) {
        var reading =
                new Reading(
                        document.article(),
                        document.segmentation(),
                        layer,
                        registry,
                        new Dropped());
        var rows = new SentenceRows().rows(reading, "");
        var result = new HashMap<Integer, Labelled>();
        for (int i = 0; i < rows.size(); i++) {
            var sentence = reading.sentences().get(i);
            result.put(
                    sentence.number(),
                    new Labelled(rows.get(i).labels().getFirst(), sentence.span()));
        }
        return result;
    }
}
