package org.hearsay.ui.review;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.talk.TalkRecipes;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.model.Stamp;
import org.hearsay.model.talk.Talk;
import org.hearsay.model.talk.Talks;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.review.talk.TalkActions;

/// What is said about differences, their spans and the article, each as one step.
///
/// Confined to the thread of the session.
record ReviewTalk(ProjectSession session, Clock clock) implements TalkActions {

    /// @param subject id of the difference, the document or the comment that it is about
    void write(Id document, Id subject, String text) {
        if (!text.isBlank()) {
            take(written(document, subject, text));
        }
    }

    /// The step that writes a comment.
    Transaction written(Id document, Id subject, String text) {
        return TalkRecipes.write(
                new Comment(
                        session.project().ids().next(),
                        document,
                        subject,
                        session.annotator().id(),
                        text.strip(),
                        false,
                        Stamp.at(clock.instant())));
    }

    @Override
    public void turn(Talk talk) {
        take(
                talk.isOpen()
                        ? TalkRecipes.resolve(talk, clock.instant())
                        : TalkRecipes.reopen(talk, clock.instant()));
    }

    @Override
    public void remove(Talk talk) {
        take(TalkRecipes.remove(talk));
    }

    /// With whoever the project does not know yet.
    private void take(Transaction step) {
        if (session.block().isEmpty()) {
            session.perform(step.and(session.joining()));
        }
    }

    /// All comments on a document.
    static List<Comment> in(Talks talks, Id document) {
        return talks.in(document).stream()
                .flatMap(t -> Stream.concat(Stream.of(t.first()), t.answers().stream()))
                .toList();
    }
}
