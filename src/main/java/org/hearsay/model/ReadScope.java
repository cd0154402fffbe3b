package org.hearsay.model;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/// How much of a document its annotator has read. What was read and bears no annotation is a
/// negative: nothing is there. What was not read says nothing, and makes no training rows.
///
/// @param end UTF-16 code units of the document's text; 0 where nothing was read from the start on
/// @param negatives paragraphs read one by one, in which nothing is; also beyond the end
public record ReadScope(int end, List<Span> negatives) {

    public ReadScope {
        negatives = List.copyOf(negatives);
    }

    /// Of a layer in a text of `length` UTF-16 code units. Without a marker, a layer that somebody
    /// has started is taken as read to its end.
    public static ReadScope of(LayerHead head, int length) {
        if (head.readTo() > 0) {
            return new ReadScope(Math.min(head.readTo(), length), head.negatives());
        }
        return new ReadScope(
                head.status() == LayerHead.Status.NOT_STARTED ? 0 : length, head.negatives());
    }

    /// What was read from the start on; empty where nothing was.
    public Optional<Span> read() {
        return end == 0 ? Optional.empty() : Optional.of(new Span(0, end));
    }

    /// Whether a sentence or paragraph may make training rows: only one that was read whole.
    public boolean covers(Span part) {
        return part.end() <= end || isNegative(part);
    }

    /// Whether the annotator has said of the paragraph around it that nothing is there, which is
    /// more than having passed over it.
    public boolean isNegative(Span part) {
        return negatives.stream().anyMatch(n -> n.covers(part));
    }
}
