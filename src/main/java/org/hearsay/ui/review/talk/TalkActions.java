package org.hearsay.ui.review.talk;

import org.hearsay.model.talk.Talk;

/// What can be done with a thread. Each is one step.
public interface TalkActions {

    /// Says that it is settled or, where it is, opens it again.
    void turn(Talk talk);

    /// It goes, with all that was answered.
    void remove(Talk talk);
}
