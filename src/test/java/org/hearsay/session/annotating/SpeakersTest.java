package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.FakeProject;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.speakers.Naming;
import org.junit.jupiter.api.Test;

final class SpeakersTest {

    private static final String TEXT =
            "Mr. Pompeo met Kim Jong-un. Later Pompeo said so, and he meant it. "
                    + "U.S. Secretary of State Mike Pompeo left. Pompeo's plane flew.\n"
                    + "Kim Yong Chol said no. Then Kim smiled at an unnamed official. "
                    + "Pyongyang denied what North Korea had said.";

    private final FakeProject project = new FakeProject();
    private final ProjectSession session = project.session();
    private final Id article = project.add("Talks", TEXT);
    private final DocumentSession document = session.open(article).toCompletableFuture().join();
    private final Annotating annotating = new Annotating(document);

    @Test
    void D07_theFirstMentionBringsSomebodyAndTheSecondLinksItself() {
        mark("Mr. Pompeo", 0);
        var pompeo = meant().orElseThrow();
        assertThat(pompeo.name()).isEqualTo("Pompeo");

        mark("Pompeo", TEXT.indexOf("Later"));

        assertThat(meant()).contains(pompeo);
        assertThat(selected().origin().detail()).isEqualTo(Speakers.BY_ALIAS);
        assertThat(speakers()).containsExactly(pompeo);
        annotating.speakers().same();
        assertThat(selected().origin()).isEqualTo(Origin.HAND);
        assertThat(meant()).contains(pompeo);
    }

    @Test
    void D07_aLongerNameNeedsExactlyOneKeyAndIsLearnt() {
        mark("Mr. Pompeo", 0);
        mark("U.S. Secretary of State Mike Pompeo", 0);
        assertThat(meant()).isEmpty();
        assertThat(offers()).containsExactly("Pompeo");
        assertThat(annotating.hintsProperty().get()).startsWith("same-speaker");

        annotating.speakers().same();

        assertThat(meant().orElseThrow().aliases()).containsExactly("Mike Pompeo");
        assertThat(offers()).isEmpty();
        var longer = annotating.speakers().longerNameProperty().get();
        annotating.speakers().take(longer);
        assertThat(meant().orElseThrow().names()).containsExactly("Mike Pompeo", "Pompeo");
    }

    @Test
    void D08_oneNameOfTwoIsNeverLinkedWithoutAKey() {
        mark("Kim Jong-un", 0);
        mark("Kim Yong Chol", 0);
        assertThat(speakers())
                .extracting(Entity::name)
                .containsExactly("Kim Jong-un", "Kim Yong Chol");

        mark("Kim", TEXT.indexOf("Then"));
        assertThat(meant()).isEmpty();
        assertThat(offers()).containsExactlyInAnyOrder("Kim Jong-un", "Kim Yong Chol");
        var second = offers().get(1);
        annotating.digit(2);

        assertThat(meant().orElseThrow().name()).isEqualTo(second);
        assertThat(meant().orElseThrow().aliases()).isEmpty();
        annotating.speakers().same();
        assertThat(meant().orElseThrow().name()).isNotEqualTo(second).startsWith("Kim");
    }

    @Test
    void whatIsChosenOnceIsAnAliasForGood() {
        mark("North Korea", 0);
        var north = meant().orElseThrow();
        mark("Pyongyang", 0);
        assertThat(meant().orElseThrow().name()).isEqualTo("Pyongyang");

        annotating.speakers().choose(north.id());

        assertThat(speakers())
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.id()).isEqualTo(north.id());
                    assertThat(e.aliases()).containsExactly("Pyongyang");
                });
    }

    @Test
    void oneUndoTakesTheMentionAndWhoCameWithIt() {
        var empty = project.known();
        mark("Mr. Pompeo", 0);

        session.undo();

        assertThat(speakers()).isEmpty();
        assertThat(own()).isEmpty();
        assertThat(project.known().entities()).isEqualTo(empty.entities());
        session.redo();
        assertThat(speakers()).hasSize(1);
    }

    @Test
    void removingAMentionAtOnceRemovesWhoCameWithItButNotOthers() {
        mark("Mr. Pompeo", 0);
        annotating.remove();
        assertThat(speakers()).isEmpty();

        mark("Mr. Pompeo", 0);
        mark("Pompeo", TEXT.indexOf("Later"));
        annotating.remove();
        assertThat(speakers()).hasSize(1);
    }

    @Test
    void aPronounIsNobodyUntilItIsAskedFor() {
        mark("Mr. Pompeo", 0);
        mark("he", TEXT.indexOf("and he"));
        assertThat(meant()).isEmpty();

        annotating.speakers().same();

        assertThat(meant().orElseThrow().name()).isEqualTo("Pompeo");
        assertThat(meant().orElseThrow().aliases()).isEmpty();
    }

    @Test
    void onlyLabelsThatCanReferToSomebodyDo() {
        mark("CLAIM", "Pompeo said so", 0);
        assertThat(speakers()).isEmpty();
        annotating.speakers().same();
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("speaker-no-mention");

        mark("TARGET", "official", 0);
        assertThat(speakers()).isEmpty();
        mark("TARGET", "Kim Yong Chol", 0);
        assertThat(speakers()).hasSize(1);
    }

    @Test
    void anUnnamedSourceIsSomebodyWithoutAName() {
        mark("an unnamed official", 0);

        assertThat(meant().orElseThrow().attributes().text("naming")).isEqualTo("unnamed");
    }

    private void mark(String words, int from) {
        mark("SPEAKER", words, from);
    }

    private void mark(String label, String words, int from) {
        int start = TEXT.indexOf(words, from);
        annotating.escape();
        annotating.escape();
        annotating.select(start, start + words.length());
        annotating.labelKey(label);
        assertThat(document.article().text().at(selected().anchor())).isEqualTo(words);
    }

    private Annotation selected() {
        return annotating.selected().orElseThrow();
    }

    private Optional<Entity> meant() {
        return Naming.meant(selected()).flatMap(id -> document.registry().entity(id));
    }

    private List<String> offers() {
        return annotating.speakers().offersProperty().get().stream().map(Entity::name).toList();
    }

    private List<Entity> speakers() {
        return List.copyOf(document.registry().entities().values());
    }

    private List<Annotation> own() {
        return document.ownProperty().get().annotations();
    }
}
