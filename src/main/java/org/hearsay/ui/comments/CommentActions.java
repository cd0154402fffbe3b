package org.hearsay.ui.comments;

import org.hearsay.model.Id;

/// What the list of comments asks of the article and the project.
public interface CommentActions {

    /// Goes to what the thread is about.
    void go(CommentRow row);

    /// @param subject id of the annotation, the document, or the comment that is answered
    /// @return whether it could be written
    boolean write(Id subject, String text);

    /// Says that the thread is settled or, where it is, opens it again.
    void turn(CommentRow row);

    /// The thread goes, with all that was answered.
    void remove(CommentRow row);

    /// The focus goes back to the article.
    void leave();
}
