package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.FakeProject;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Selection.State;
import org.hearsay.session.speakers.Naming;
import org.junit.jupiter.api.Test;

/// Links to speakers by name: who is mentioned here, who is only named here, and who is neither.
class AttributingTest {

    private static final String TEXT =
            "Pompeo said the talks made progress. Kim denied it. Later Pompeo left for home.";

    private final FakeProject project = new FakeProject();
    private final Id article = project.add("Talks", TEXT);
    private final ProjectSession session = project.session();
    private final DocumentSession document = session.open(article).toCompletableFuture().join();
    private final Annotating annotating = new Annotating(document);

    @Test
    void D04_whoIsMentionedHereIsLinkedByTheLikeliestMention() {
        var pompeo = make("SPEAKER", "Pompeo");
        var entity = Naming.meant(annotation(pompeo)).orElseThrow();
        make("SPEAKER", "Kim");
        var claim = make("CLAIM", "denied it");
        annotating.link();
        assertThat(annotating.links().attributing().near())
                .extracting(Entity::name)
                .containsExactly("Kim", "Pompeo");

        annotating.links().attributing().to(entity);

        assertThat(relations())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.type()).isEqualTo("said_by");
                    assertThat(r.source()).isEqualTo(claim);
                    assertThat(r.target()).isEqualTo(pompeo);
                });
        assertThat(annotating.selectionProperty().get().state()).isEqualTo(State.SPAN);

        annotating.links().attributing().to(entity);
        assertThat(relations()).hasSize(1);
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("speaker-already");
    }

    @Test
    void F02_whoIsOnlyNamedHereIsMarkedWhereTheyAreNamedInTheSameStep() {
        make("SPEAKER", "Kim");
        annotating.remove();
        var claim = make("CLAIM", "the talks made progress");
        annotating.link();
        assertThat(annotating.selectionProperty().get().state()).isEqualTo(State.LINK);

        annotating.links().attributing().toNew(" Pompeo ");

        var mention = annotation(relations().getFirst().target());
        assertThat(mention.label()).isEqualTo("SPEAKER");
        // The one of the same sentence, not the one further down.
        assertThat(mention.anchor().start()).isZero();
        assertThat(words(mention)).isEqualTo("Pompeo");
        assertThat(meant(mention)).isEqualTo("Pompeo");
        assertThat(annotation(claim).attributes().text("voice")).isNotEqualTo("author");
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("speaker-attributed");

        session.undo();
        assertThat(relations()).isEmpty();
        assertThat(document.ownProperty().get().annotations())
                .extracting(Annotation::id)
                .containsExactly(claim);
        assertThat(document.registry().entities().values())
                .extracting(Entity::name)
                .doesNotContain("Pompeo");
    }

    @Test
    void F02_whomTheArticleDoesNotNameIsMentionedOverTheVeryWords() {
        var claim = make("CLAIM", "the talks made progress");
        annotating.link();
        annotating.links().attributing().toNew("Angela Merkel");

        var mention = annotation(relations().getFirst().target());
        assertThat(mention.anchor()).isEqualTo(annotation(claim).anchor());
        assertThat(meant(mention)).isEqualTo("Angela Merkel");
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("speaker-absent");
        assertThat(annotating.selected().orElseThrow().id()).isEqualTo(claim);

        session.undo();
        assertThat(relations()).isEmpty();
        assertThat(document.registry().entities()).isEmpty();
    }

    @Test
    void aCueHasNoSpeaker() {
        make("CUE", "denied");
        assertThat(annotating.links().attributing().canName()).isFalse();
        annotating.links().attributing().toNew("Kim");
        assertThat(relations()).isEmpty();
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("speaker-no-saying");
    }

    private String meant(Annotation mention) {
        return Naming.meant(mention).flatMap(document.registry()::entity).orElseThrow().name();
    }

    private String words(Annotation annotation) {
        return document.article().text().at(annotation.anchor());
    }

    private Annotation annotation(Id id) {
        return document.ownProperty().get().annotation(id).orElseThrow();
    }

    private Id make(String label, String words) {
        int start = TEXT.indexOf(words);
        annotating.escape();
        annotating.select(start, start + words.length());
        annotating.labelKey(label);
        return annotating.selected().map(Annotation::id).orElseThrow();
    }

    private List<Relation> relations() {
        return document.ownProperty().get().relations();
    }
}
