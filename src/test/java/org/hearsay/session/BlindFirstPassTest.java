package org.hearsay.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.edit.settings.ProjectRecipes;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.ProjectRules.FirstPass;
import org.hearsay.model.Annotator;
import org.hearsay.model.LayerHead;
import org.junit.jupiter.api.Test;

class BlindFirstPassTest {

    private final FakeProject project = new FakeProject();

    @Test
    void othersLayersAreHiddenUntilOnesOwnIsDoneAndAgainWhereItIsNotAnyMore() {
        var document = project.add("A letter", "Pompeo said so.");
        var other = new Annotator(project.id(), "Bo Lund", "BL", Annotator.Role.ANNOTATOR);
        var theirs = project.addLayer(document, other, LayerHead.Kind.WORK);
        var rules = project.addLayer(document, other, LayerHead.Kind.SUGGESTIONS);
        var session = project.session();
        var open = session.open(document).toCompletableFuture().join();
        assertThat(open.isHidden(theirs)).isFalse();

        blind(session);

        assertThat(open.isHidden(theirs)).isTrue();
        assertThat(open.isHidden(rules)).isFalse();
        open.show(theirs.id());
        assertThat(open.isOwnShown()).isTrue();
        open.setStatus(LayerHead.Status.DONE);
        open.show(theirs.id());
        assertThat(open.isOwnShown()).isFalse();
        session.undo();
        assertThat(open.isOwnShown()).isTrue();
        session.undo();
        assertThat(open.isHidden(theirs)).isFalse();
    }

    private static void blind(ProjectSession session) {
        var registry = session.registryProperty().get();
        var head = registry.head();
        var after = ProjectRules.of(head).withFirstPass(FirstPass.BLIND).in(head, head.name());
        session.perform(ProjectRecipes.change(registry, after, List.of()).orElseThrow());
    }
}
