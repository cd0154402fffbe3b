package org.hearsay.ui.shell.annotate;

import javafx.util.Subscription;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.jspecify.annotations.Nullable;

/// Asks, once and in the message bar, before an article with problems is called done. Asking again
/// for it is the answer: done anyway.
public final class DoneQuestion implements AutoCloseable {

    private static final String TOPIC = "done";

    private final ProjectSession session;
    private final Notices notices;
    private final Messages messages;
    private final Runnable fixNow;
    private final Subscription subscription;
    private Notices.@Nullable Notice asked;

    DoneQuestion(ProjectSession session, Notices notices, Messages messages, Runnable fixNow) {
        this.session = session;
        this.notices = notices;
        this.messages = messages;
        this.fixNow = fixNow;
        subscription = session.documentProperty().subscribe(_ -> withdraw());
    }

    /// Runs `done` at once where nothing is wrong on one's own layer, or the question was there.
    public void before(Runnable done) {
        var document = session.documentProperty().get();
        int problems = document == null ? 0 : count(document);
        if (problems == 0 || isAsked()) {
            withdraw();
            done.run();
            return;
        }
        asked =
                Notices.Notice.warning(
                        messages.text("problems.before-done", problems),
                        new Notices.Action(messages.text("problems.fix-now"), fixNow),
                        new Notices.Action(messages.text("problems.done-anyway"), done));
        notices.tell(TOPIC, asked);
    }

    private static int count(DocumentSession document) {
        return document.isOwnShown() ? document.problemsProperty().get().size() : 0;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        withdraw();
    }

    /// Whether the question is there to be read: one that waits or was put away asks nobody.
    private boolean isAsked() {
        return asked != null && asked.equals(notices.shownProperty().get());
    }

    /// Takes the question back.
    private void withdraw() {
        notices.drop(TOPIC);
        asked = null;
    }
}
