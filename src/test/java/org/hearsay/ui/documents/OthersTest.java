package org.hearsay.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.edit.settings.ProjectRecipes;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.ProjectRules.FirstPass;
import org.hearsay.edit.talk.TalkRecipes;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Stamp;
import org.hearsay.session.FakeProject;
import org.hearsay.session.ProjectSession;
import org.junit.jupiter.api.Test;

class OthersTest {

    private final FakeProject project = new FakeProject();

    @Test
    void inABlindFirstPassTheListTellsNothingOfOthersBeforeOnesOwnIsDone() {
        var document = project.add("A letter", "Pompeo said so.");
        var other = new Annotator(project.id(), "Bo Lund", "BL", Annotator.Role.ANNOTATOR);
        project.addLayer(document, other, LayerHead.Kind.WORK);
        var session = project.session();
        var list = new DocumentListViewModel(session.documents(), session.annotator().id());
        list.othersProperty().bind(Others.in(session));
        comment(session, document, project.id(), other.id());
        assertThat(list.otherLayers(row(session))).isEqualTo(1);
        assertThat(list.openComments(row(session))).isEqualTo(1);
        assertThat(list.values(Facet.ANNOTATOR)).containsExactly(other.id().toString());

        blind(session);

        assertThat(list.otherLayers(row(session))).isZero();
        assertThat(list.openComments(row(session))).isZero();
        assertThat(list.values(Facet.ANNOTATOR)).isEmpty();
        list.narrow(Facet.ANNOTATOR, other.id().toString());
        assertThat(list.visible()).isEmpty();
        list.narrow(Facet.ANNOTATOR, "");
        comment(session, document, document, other.id());
        comment(session, document, project.id(), session.annotator().id());
        assertThat(list.openComments(row(session))).as("of the whole, and my own").isEqualTo(2);

        var open = session.open(document).toCompletableFuture().join();
        open.setStatus(LayerHead.Status.DONE);

        assertThat(list.otherLayers(row(session))).isEqualTo(1);
        assertThat(list.openComments(row(session))).isEqualTo(3);
        assertThat(list.values(Facet.ANNOTATOR)).contains(other.id().toString());
    }

    private void comment(ProjectSession session, Id document, Id subject, Id author) {
        var stamp = Stamp.at(FakeProject.CLOCK.instant());
        session.perform(
                TalkRecipes.write(
                        new Comment(
                                project.id(), document, subject, author, "Sure?", false, stamp)));
    }

    private static DocumentRow row(ProjectSession session) {
        return session.documents().getFirst();
    }

    private static void blind(ProjectSession session) {
        var registry = session.registryProperty().get();
        var head = registry.head();
        var after = ProjectRules.of(head).withFirstPass(FirstPass.BLIND).in(head, head.name());
        session.perform(ProjectRecipes.change(registry, after, List.of()).orElseThrow());
    }
}
