package org.hearsay.review.decide;

import org.hearsay.model.Id;
import org.hearsay.review.align.Kind;
import org.hearsay.review.align.Subject;

/// What somebody says now that nobody said when it was decided.
///
/// @param layer id of theirs
/// @param question key of what they say something else about
public record News(Id layer, String question) {

    /// What kind of difference that makes.
    public Kind kind() {
        if (question.equals(new Subject.Label().key())) {
            return Kind.LABEL;
        }
        if (question.equals(new Subject.Extent().key())) {
            return Kind.EXTENT;
        }
        return question.startsWith(Subject.linkKey("")) ? Kind.LINK : Kind.VALUE;
    }
}
