package org.hearsay.model;

import java.util.Optional;
import org.hearsay.text.Span;

/// How much of a document its annotator has read. What was read and bears no annotation is an
/// explicit negative: nothing is there. What was not read says nothing, and makes no training rows.
///
/// @param end UTF-16 code units of the document's text; 0 where nothing was read
public record ReadScope(int end) {

    /// Of a layer in a text of `length` UTF-16 code units. Without a marker, a layer that somebody
    /// has started is taken as read to its end.
    public static ReadScope of(LayerHead head, int length) {
        if (head.readTo() > 0) {
            return new ReadScope(Math.min(head.readTo(), length));
        }
        return new ReadScope(head.status() == LayerHead.Status.NOT_STARTED ? 0 : length);
    }

    /// What was read; empty where nothing was.
    public Optional<Span> read() {
        return end == 0 ? Optional.empty() : Optional.of(new Span(0, end));
    }

    /// Whether a sentence or paragraph may make training rows: only one that was read whole.
    public boolean covers(Span part) {
        return part.end() <= end;
    }
}
