package org.hearsay.ui.shell.annotate;

import org.hearsay.model.Id;
import org.hearsay.ui.shell.annotate.talk.CommentPane;

/// Ways between the comments and the rest of the place.
record CommentWays(AnnotatePlace place) implements CommentPane.Ways {

    @Override
    public void bringForward() {
        place.details().comments();
    }

    @Override
    public void focusArticle() {
        place.focusArticle();
    }

    @Override
    public void go(Id document, Id annotation) {
        place.arriving().at(document, annotation);
    }

    @Override
    public void count(int open) {
        place.details().countComments(open);
    }
}
