package org.hearsay.ui.comments;

import org.hearsay.model.Id;
import org.hearsay.model.talk.Talk;

/// A thread in the list.
public record CommentRow(Talk talk, About about) {

    /// Id of the comment that began it.
    public Id id() {
        return talk.first().id();
    }
}
