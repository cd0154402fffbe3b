package org.hearsay.ui.shell.annotate;

import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.ui.shell.annotate.talk.CommentPane;
import org.hearsay.ui.spans.SpanListView;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.look.Sheets;

/// What has a list of its own beside the article.
record SidePanes(ProblemPane problems, SuggestPane suggestions, CommentPane comments) {

    static SidePanes of(
            AnnotatePlace place,
            Supplier<Optional<Annotating>> annotating,
            ProjectSession session,
            Desktop desktop,
            Notices notices,
            Sheets sheets) {
        return new SidePanes(
                new ProblemPane(place, annotating, session, desktop, notices),
                new SuggestPane(place, annotating, session, desktop, notices, sheets),
                new CommentPane(session, desktop, notices, annotating, new CommentWays(place)));
    }

    SideLists lists(SpanListView spans, Messages messages) {
        return new SideLists(spans, problems.view(), suggestions.view(), comments.view(), messages);
    }
}
