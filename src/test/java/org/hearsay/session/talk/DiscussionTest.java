package org.hearsay.session.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.edit.talk.TalkRecipes;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.model.Stamp;
import org.hearsay.model.talk.Talk;
import org.hearsay.session.FakeProject;
import org.hearsay.session.ProjectSession;
import org.junit.jupiter.api.Test;

class DiscussionTest {

    private final FakeProject project = new FakeProject();
    private final Id first = project.add("A letter", "Pompeo said so.");
    private final Id second = project.add("Another", "Kim did not.");

    @Test
    void F01_whatIsWrittenAnsweredAndResolvedIsShownAtOnceAndTakenBackInReverse() {
        var session = project.session();
        var comment = comment(first, first, "One claim or two?");
        session.perform(TalkRecipes.write(comment));
        session.perform(TalkRecipes.write(comment(first, comment.id(), "Two.")));
        assertThat(in(session, first))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.isOpen()).isTrue();
                    assertThat(t.answers()).extracting(Comment::text).containsExactly("Two.");
                });
        session.perform(
                TalkRecipes.resolve(in(session, first).getFirst(), FakeProject.CLOCK.instant()));
        assertThat(session.talksProperty().get().open(first)).isZero();
        session.perform(TalkRecipes.remove(in(session, first).getFirst()));
        assertThat(in(session, first)).isEmpty();
        session.undo();
        assertThat(in(session, first))
                .singleElement()
                .satisfies(t -> assertThat(t.answers()).hasSize(1));
        session.undo();
        assertThat(session.talksProperty().get().open(first)).isOne();
        session.undo();
        session.undo();
        assertThat(in(session, first)).isEmpty();
    }

    @Test
    void aSessionKnowsWhatWasSaidBeforeItOfEachDocument() {
        var before = project.session();
        before.perform(TalkRecipes.write(comment(first, first, "Here.")));
        before.perform(TalkRecipes.write(comment(second, second, "There.")));
        var session = project.session();
        assertThat(in(session, first)).extracting(t -> t.first().text()).containsExactly("Here.");
        assertThat(in(session, second)).extracting(t -> t.first().text()).containsExactly("There.");
        assertThat(session.talksProperty().get().in(Id.PROJECT)).isEmpty();
    }

    private Comment comment(Id document, Id subject, String text) {
        return new Comment(
                project.id(),
                document,
                subject,
                project.id(),
                text,
                false,
                Stamp.at(FakeProject.CLOCK.instant()));
    }

    private static List<Talk> in(ProjectSession session, Id document) {
        return session.talksProperty().get().in(document);
    }
}
