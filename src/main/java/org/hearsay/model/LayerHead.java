package org.hearsay.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.text.Span;

/// What is known of a layer without its items: whose it is, in which document, and how far it is.
///
/// @param document id of the document
/// @param annotator id of whoever made it
/// @param readTo how far its annotator has read, in UTF-16 code units; what lies beyond makes no
///   training rows; 0 for no marker
/// @param negatives paragraphs that its annotator has read and found nothing in, in text order, in
///   UTF-16 code units: they make training rows also beyond the marker
public record LayerHead(
        Id id,
        Id document,
        Id annotator,
        Kind kind,
        Status status,
        int readTo,
        List<Span> negatives)
        implements Item {

    public LayerHead {
        negatives = negatives.stream().sorted().distinct().toList();
    }

    /// Without negatives.
    public LayerHead(Id id, Id document, Id annotator, Kind kind, Status status, int readTo) {
        this(id, document, annotator, kind, status, readTo, List.of());
    }

    public enum Kind {
        /// One annotator's own.
        WORK,
        /// Written by decisions only.
        GOLD,
        /// Proposals of rules or models, to be accepted or refused.
        SUGGESTIONS
    }

    public enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        DONE,
        LOCKED
    }

    @Override
    public Id home() {
        return Id.PROJECT;
    }

    public LayerHead withStatus(Status changed) {
        return new LayerHead(id, document, annotator, kind, changed, readTo, negatives);
    }

    /// @param changed in UTF-16 code units; 0 for no marker
    public LayerHead withReadTo(int changed) {
        return new LayerHead(id, document, annotator, kind, status, changed, negatives);
    }

    /// @param changed in UTF-16 code units
    public LayerHead withNegatives(List<Span> changed) {
        return new LayerHead(id, document, annotator, kind, status, readTo, changed);
    }

    /// With another paragraph in which nothing is.
    public LayerHead withNegative(Span paragraph) {
        return withNegatives(Stream.concat(negatives.stream(), Stream.of(paragraph)).toList());
    }

    /// Without those negatives for which it holds; the same where it holds for none.
    public LayerHead withoutNegatives(Predicate<Span> doomed) {
        return negatives.stream().noneMatch(doomed)
                ? this
                : withNegatives(negatives.stream().filter(doomed.negate()).toList());
    }

    /// Whether a sentence or paragraph lies in one that was read without finding anything.
    public boolean isNegative(Span part) {
        return negatives.stream().anyMatch(n -> n.covers(part));
    }
}
